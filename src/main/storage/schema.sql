-- What all the migrations make together, for reading. Never run.

CREATE TABLE appointment (
  id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  credential_id TEXT NOT NULL REFERENCES credential (id),
  starts_at TEXT NOT NULL CHECK (starts_at GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9]Z'),
  zone TEXT NOT NULL CHECK (zone <> ''),
  exam TEXT,
  delivery TEXT NOT NULL CHECK (delivery IN ('testCentre', 'online')),
  place TEXT,
  status TEXT NOT NULL CHECK (status IN ('booked', 'sat', 'cancelled')),
  moves INTEGER NOT NULL CHECK (moves >= 0),
  notes TEXT NOT NULL,
  trashed_at TEXT CHECK (trashed_at GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9]Z'),
  trash_root TEXT CHECK ((trash_root IS NULL) = (trashed_at IS NULL))
) STRICT;

CREATE INDEX appointment_in_trash ON appointment (trash_root) WHERE trash_root IS NOT NULL;

CREATE INDEX appointment_of_credential ON appointment (credential_id, starts_at);

CREATE TABLE attempt (
  id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  credential_id TEXT NOT NULL REFERENCES credential (id),
  sat_on TEXT NOT NULL CHECK (sat_on GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  sat_at TEXT CHECK (sat_at GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9]Z'),
  zone TEXT,
  outcome TEXT NOT NULL CHECK (outcome IN ('pass', 'fail', 'pending', 'no-show', 'cancelled')),
  route TEXT NOT NULL CHECK (route IN ('exam', 'shortExam', 'assessment', 'courses', 'credits', 'fee', 'game', 'activities', 'module')),
  exam TEXT,
  language TEXT,
  purchase TEXT,
  score REAL CHECK (score >= 0),
  delivery TEXT CHECK (delivery IN ('testCentre', 'online')),
  cost_amount REAL CHECK (cost_amount >= 0),
  cost_currency TEXT CHECK ((cost_currency IS NULL) = (cost_amount IS NULL)),
  notes TEXT NOT NULL,
  trashed_at TEXT CHECK (trashed_at GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9]Z'),
  trash_root TEXT CHECK ((trash_root IS NULL) = (trashed_at IS NULL))
) STRICT;

CREATE INDEX attempt_in_trash ON attempt (trash_root) WHERE trash_root IS NOT NULL;

CREATE INDEX attempt_of_credential ON attempt (credential_id, sat_on);

CREATE TABLE award (
  id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  credential_id TEXT NOT NULL REFERENCES credential (id),
  issued_on TEXT NOT NULL CHECK (issued_on GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  expiry TEXT NOT NULL CHECK (expiry IN ('on', 'never', 'notStated')),
  expires_on TEXT CHECK ((expires_on IS NOT NULL) = (expiry = 'on') AND expires_on GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  stated_by TEXT NOT NULL CHECK (stated_by IN ('issuer', 'holder')),
  revoked_on TEXT CHECK (revoked_on GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  number TEXT,
  verification_url TEXT,
  external_id TEXT,
  notes TEXT NOT NULL,
  trashed_at TEXT CHECK (trashed_at GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9]Z'),
  trash_root TEXT CHECK ((trash_root IS NULL) = (trashed_at IS NULL))
) STRICT;

CREATE INDEX award_by_external_id ON award (external_id) WHERE external_id IS NOT NULL;

CREATE INDEX award_in_trash ON award (trash_root) WHERE trash_root IS NOT NULL;

CREATE INDEX award_of_credential ON award (credential_id, issued_on);

CREATE TABLE benefit (
  id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  candidate_id TEXT NOT NULL REFERENCES candidate (id),
  credential_id TEXT REFERENCES credential (id),
  kind TEXT NOT NULL CHECK (kind IN ('discountVoucher', 'freeRetake', 'other')),
  name TEXT NOT NULL CHECK (name <> ''),
  code TEXT,
  expires_on TEXT CHECK (expires_on GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  used_on TEXT CHECK (used_on GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  notes TEXT NOT NULL,
  trashed_at TEXT CHECK (trashed_at GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9]Z'),
  trash_root TEXT CHECK ((trash_root IS NULL) = (trashed_at IS NULL))
) STRICT;

CREATE INDEX benefit_in_trash ON benefit (trash_root) WHERE trash_root IS NOT NULL;

CREATE INDEX benefit_of_candidate ON benefit (candidate_id);

CREATE INDEX benefit_of_credential ON benefit (credential_id) WHERE credential_id IS NOT NULL;

CREATE TABLE candidate (
  id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  name TEXT NOT NULL CHECK (name <> ''),
  kind TEXT NOT NULL CHECK (kind IN ('self', 'dependant', 'teamMate')),
  guardian TEXT CHECK (guardian IS NOT NULL OR kind <> 'dependant'),
  aws_login_id TEXT,
  zone TEXT NOT NULL CHECK (zone <> ''),
  notes TEXT NOT NULL,
  search_text TEXT NOT NULL,
  trashed_at TEXT CHECK (trashed_at GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9]Z'),
  trash_root TEXT CHECK ((trash_root IS NULL) = (trashed_at IS NULL))
) STRICT;

CREATE INDEX candidate_in_trash ON candidate (trash_root) WHERE trash_root IS NOT NULL;

CREATE TABLE change (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  label TEXT NOT NULL,
  made_at TEXT NOT NULL CHECK (made_at GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9]Z'),
  state TEXT NOT NULL CHECK (state IN ('done', 'undone', 'dropped'))
) STRICT;

CREATE INDEX change_by_state ON change (state, id);

CREATE TABLE "change_row" (
  change_id INTEGER NOT NULL REFERENCES change (id),
  seq INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('candidate', 'credential', 'attempt', 'award', 'appointment', 'credit', 'benefit', 'feature', 'tick')),
  entity_id TEXT NOT NULL,
  before TEXT CHECK (before IS NULL OR json_valid(before)),
  after TEXT CHECK (after IS NULL OR json_valid(after)),
  PRIMARY KEY (change_id, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE credential (
  id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  candidate_id TEXT NOT NULL REFERENCES candidate (id),
  achievement_id TEXT NOT NULL CHECK (achievement_id GLOB '?*/?*'),
  own_name TEXT,
  own_issuer TEXT CHECK ((own_issuer IS NULL) = (own_name IS NULL)),
  own_code TEXT CHECK (own_code IS NULL OR own_name IS NOT NULL),
  own_validity TEXT CHECK (own_validity IS NULL OR (own_validity IN ('fixed', 'never') AND own_name IS NOT NULL)),
  own_validity_n INTEGER CHECK ((own_validity_n IS NULL) = (own_validity IS NOT 'fixed')),
  own_validity_unit TEXT CHECK ((own_validity_unit IS NULL) = (own_validity_n IS NULL) AND own_validity_unit IN ('hours', 'days', 'clearDays', 'months', 'years')),
  number TEXT,
  notes TEXT NOT NULL,
  tags TEXT NOT NULL CHECK (json_valid(tags) AND json_type(tags) = 'array'),
  let_lapse_on TEXT CHECK (let_lapse_on GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  let_lapse_reason TEXT CHECK ((let_lapse_reason IS NULL) = (let_lapse_on IS NULL)),
  sample INTEGER NOT NULL CHECK (sample IN (0, 1)),
  search_text TEXT NOT NULL,
  trashed_at TEXT CHECK (trashed_at GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9]Z'),
  trash_root TEXT CHECK ((trash_root IS NULL) = (trashed_at IS NULL))
) STRICT;

CREATE INDEX credential_in_trash ON credential (trash_root) WHERE trash_root IS NOT NULL;

CREATE INDEX credential_let_lapse ON credential (id) WHERE let_lapse_on IS NOT NULL;

CREATE INDEX credential_of_candidate ON credential (candidate_id);

CREATE UNIQUE INDEX credential_tracked_once ON credential (candidate_id, achievement_id) WHERE trashed_at IS NULL;

CREATE TABLE credit (
  id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  credential_id TEXT NOT NULL REFERENCES credential (id),
  earned_on TEXT NOT NULL CHECK (earned_on GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  amount REAL NOT NULL CHECK (amount > 0),
  category TEXT CHECK (category <> ''),
  title TEXT NOT NULL CHECK (title <> ''),
  notes TEXT NOT NULL,
  trashed_at TEXT CHECK (trashed_at GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9]Z'),
  trash_root TEXT CHECK ((trash_root IS NULL) = (trashed_at IS NULL))
) STRICT;

CREATE INDEX credit_in_trash ON credit (trash_root) WHERE trash_root IS NOT NULL;

CREATE INDEX credit_of_credential ON credit (credential_id, earned_on);

CREATE TABLE delivery (
  key TEXT NOT NULL PRIMARY KEY CHECK (key = subject_id || '|' || kind || '|' || falls_on),
  subject_id TEXT NOT NULL,
  credential_id TEXT,
  kind TEXT NOT NULL,
  falls_on TEXT NOT NULL CHECK (falls_on GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  name TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('claimed', 'shown', 'failed')),
  delivered_at TEXT NOT NULL CHECK (delivered_at GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9]Z')
) STRICT;

CREATE INDEX delivery_by_state ON delivery (state, delivered_at);

CREATE INDEX delivery_by_time ON delivery (delivered_at DESC, key);

CREATE TABLE fact (
  name TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE feature (
  id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  candidate_id TEXT NOT NULL REFERENCES candidate (id),
  name TEXT NOT NULL CHECK (name <> ''),
  available_on TEXT NOT NULL CHECK (available_on GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  notes TEXT NOT NULL,
  trashed_at TEXT CHECK (trashed_at GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9]Z'),
  trash_root TEXT CHECK ((trash_root IS NULL) = (trashed_at IS NULL))
) STRICT;

CREATE INDEX feature_in_trash ON feature (trash_root) WHERE trash_root IS NOT NULL;

CREATE INDEX feature_of_candidate ON feature (candidate_id);

CREATE TABLE milestone (
  subject_id TEXT NOT NULL,
  kind TEXT NOT NULL,
  falls_on TEXT NOT NULL,
  falls_at TEXT,
  worth_until TEXT NOT NULL,
  candidate_id TEXT NOT NULL,
  credential_id TEXT,
  PRIMARY KEY (subject_id, kind, falls_on)
) STRICT, WITHOUT ROWID;

CREATE INDEX milestone_by_candidate ON milestone (candidate_id, falls_on, subject_id, kind);

CREATE INDEX milestone_by_day ON milestone (falls_on, subject_id, kind, worth_until, falls_at, candidate_id, credential_id);

CREATE INDEX milestone_of_benefit ON milestone (subject_id) WHERE kind = 'benefitEnds';

CREATE TABLE settings (
  only INTEGER PRIMARY KEY CHECK (only = 1),
  theme TEXT NOT NULL DEFAULT 'system' CHECK (theme IN ('system', 'light', 'dark')),
  lead_days INTEGER NOT NULL DEFAULT 30 CHECK (lead_days BETWEEN 1 AND 365),
  timeline_zoom TEXT NOT NULL DEFAULT 'months' CHECK (timeline_zoom IN ('weeks', 'months', 'years'))
) STRICT;

CREATE TABLE standing_row (
  credential_id TEXT NOT NULL PRIMARY KEY,
  candidate_id TEXT NOT NULL,
  state TEXT NOT NULL,
  issued_on TEXT,
  expires_on TEXT,
  opens_on TEXT,
  closes_on TEXT,
  renews_any_day INTEGER NOT NULL CHECK (renews_any_day IN (0, 1)),
  grace_until TEXT,
  allowed_on TEXT,
  failed_on TEXT,
  barred TEXT CHECK (barred IN ('notAgain', 'newExamOnly', 'noTryLeft')),
  credit_due_on TEXT,
  credit_of TEXT CHECK (credit_of IN ('cycle', 'year')),
  credit_missing REAL,
  credit_counts REAL,
  credit_total REAL,
  credit_unit TEXT,
  appointment_id TEXT,
  appointment_at TEXT,
  appointment_on TEXT,
  attention_on TEXT,
  changes_on TEXT
) STRICT, WITHOUT ROWID;

CREATE INDEX standing_by_attention ON standing_row (attention_on, credential_id) WHERE attention_on IS NOT NULL;

CREATE INDEX standing_by_candidate ON standing_row (candidate_id, attention_on, credential_id, state, appointment_id);

CREATE INDEX standing_by_change ON standing_row (changes_on) WHERE changes_on IS NOT NULL;

CREATE INDEX standing_ended ON standing_row (expires_on DESC, credential_id) WHERE state IN ('lapsed', 'revoked') AND appointment_id IS NULL;

CREATE INDEX standing_ended_of_candidate ON standing_row (candidate_id, expires_on DESC, credential_id) WHERE state IN ('lapsed', 'revoked') AND appointment_id IS NULL;

CREATE TABLE tick (
  id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  candidate_id TEXT NOT NULL REFERENCES candidate (id),
  guide_id TEXT NOT NULL CHECK (guide_id GLOB '?*/?*'),
  step_id TEXT NOT NULL CHECK (step_id <> ''),
  subject_id TEXT,
  done_on TEXT CHECK (done_on GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  trashed_at TEXT CHECK (trashed_at GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9]Z'),
  trash_root TEXT CHECK ((trash_root IS NULL) = (trashed_at IS NULL))
) STRICT;

CREATE INDEX tick_in_trash ON tick (trash_root) WHERE trash_root IS NOT NULL;

CREATE INDEX tick_of_candidate ON tick (candidate_id);
