-- The steps of guides that were done. A tick taken back keeps its row with no day. subject_id names the credential that it
-- was done for, where the guide is about one, and is no reference: a guide outlives what it began with.
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

-- Services and features that a candidate expects an exam to ask about.
CREATE TABLE feature (
  id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  candidate_id TEXT NOT NULL REFERENCES candidate (id),
  name TEXT NOT NULL CHECK (name <> ''),
  available_on TEXT NOT NULL CHECK (available_on GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  notes TEXT NOT NULL,
  trashed_at TEXT CHECK (trashed_at GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9]Z'),
  trash_root TEXT CHECK ((trash_root IS NULL) = (trashed_at IS NULL))
) STRICT;

CREATE INDEX tick_of_candidate ON tick (candidate_id);
CREATE INDEX feature_of_candidate ON feature (candidate_id);
CREATE INDEX tick_in_trash ON tick (trash_root) WHERE trash_root IS NOT NULL;
CREATE INDEX feature_in_trash ON feature (trash_root) WHERE trash_root IS NOT NULL;

-- The history takes the new kinds: a CHECK cannot be changed in place.
CREATE TABLE change_row_new (
  change_id INTEGER NOT NULL REFERENCES change (id),
  seq INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('candidate', 'credential', 'attempt', 'award', 'appointment', 'credit', 'benefit', 'feature', 'tick')),
  entity_id TEXT NOT NULL,
  before TEXT CHECK (before IS NULL OR json_valid(before)),
  after TEXT CHECK (after IS NULL OR json_valid(after)),
  PRIMARY KEY (change_id, seq)
) STRICT, WITHOUT ROWID;

INSERT INTO change_row_new SELECT change_id, seq, kind, entity_id, before, after FROM change_row;
DROP TABLE change_row;
ALTER TABLE change_row_new RENAME TO change_row;
