/** What `credence help` prints. */
export const helpText = `Credence keeps your exams and credentials and says what each needs next.

credence due [--json]
    what needs doing next; works while the app is open
credence standing --history FILE [--today DATE] [--zone ZONE] [--pack FILE]... [--json]
    what a history means on a day, and why; needs no data
credence plan --keep ID,ID --through DATE --history FILE [--today DATE] [--zone ZONE] [--pack FILE]... [--json]
    the cheapest exams and days that keep what a history holds valid; needs no data
credence achievements [--pack FILE]... [--json]
    what the loaded packs know; --json lists the ids
credence pack check FILE... [--json]
    whether a pack can be used, and what is wrong with it; needs no data
credence faq WORDS... [--json]
    the issuers' answers that fit best, at most ten; needs no connection
credence import FILE... [--dry-run] [--json]
    takes badges.json files in, as one change that can be undone
credence doctor [--json]
    looks at the data file, the packs and the versions
credence help | --version

Everywhere: --data DIR names another data folder, --today YYYY-MM-DD sets the clock.
What needs no data takes only your own packs from DIR, and nothing where none is named.
Exit codes: 0 done, 1 could not be done, 2 bad input; the reason is on stderr.`
