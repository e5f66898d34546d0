/**
 * Marks a SQLite file as a workspace of this program, in the four bytes that SQLite keeps for the purpose ("HRSY").
 * Without it, opening somebody's other database would fill it with our tables.
 */
export const applicationId = 0x48525359;

/**
 * The steps that lead from an empty file to today's tables. A workspace's `user_version` says how many it has taken.
 * A published step is never edited; a change is a new step at the end. Steps may call `comparable_address`.
 *
 * A table holds the columns that are looked up, and in `record` the whole as JSON, which is what is read back:
 * JSON escapes what SQLite's UTF-8 cannot hold (lone surrogates). Rows are keyed by document and position, since
 * the order of the findings is part of them.
 */
export const migrations: readonly string[] = [
  `
  CREATE TABLE evidence (
    id TEXT PRIMARY KEY,            -- sha256-…
    bytes INTEGER NOT NULL,
    added TEXT NOT NULL             -- ISO 8601 date-time
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE evidence_path (      -- every path under which these bytes were given
    evidence TEXT NOT NULL REFERENCES evidence (id),
    path TEXT NOT NULL,
    added TEXT NOT NULL,
    PRIMARY KEY (evidence, path)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX evidence_path_by_path ON evidence_path (path);

  CREATE TABLE problem (            -- what was left out or doubtful when the evidence was read
    evidence TEXT NOT NULL REFERENCES evidence (id),
    n INTEGER NOT NULL,
    record TEXT NOT NULL,
    PRIMARY KEY (evidence, n)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE document (
    n INTEGER PRIMARY KEY,          -- the order in which documents were added
    id TEXT NOT NULL UNIQUE,
    evidence TEXT NOT NULL REFERENCES evidence (id),
    path TEXT NOT NULL,
    reader TEXT NOT NULL,           -- who read it
    analysis TEXT NOT NULL,         -- the version of the analysis that made its findings
    record TEXT NOT NULL
  ) STRICT;
  CREATE INDEX document_by_evidence ON document (evidence);
  CREATE INDEX document_by_path ON document (path);

  CREATE TABLE part (
    document TEXT NOT NULL REFERENCES document (id),
    n INTEGER NOT NULL,
    kind TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    voice TEXT,
    PRIMARY KEY (document, n)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX part_by_voice ON part (voice) WHERE voice IS NOT NULL;

  CREATE TABLE entity (             -- an entity as one document shows it
    document TEXT NOT NULL REFERENCES document (id),
    n INTEGER NOT NULL,
    id TEXT NOT NULL,
    type TEXT NOT NULL,
    name TEXT NOT NULL,
    record TEXT NOT NULL,           -- without its mentions
    PRIMARY KEY (document, n)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX entity_by_id ON entity (id);

  CREATE TABLE mention (
    document TEXT NOT NULL REFERENCES document (id),
    entity INTEGER NOT NULL,        -- n of the entity in this document
    n INTEGER NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    form TEXT NOT NULL,
    PRIMARY KEY (document, entity, n)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE time (
    document TEXT NOT NULL REFERENCES document (id),
    n INTEGER NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    value TEXT,
    record TEXT NOT NULL,
    PRIMARY KEY (document, n)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX time_by_value ON time (value) WHERE value IS NOT NULL;

  CREATE TABLE attribution (
    document TEXT NOT NULL REFERENCES document (id),
    n INTEGER NOT NULL,
    id TEXT NOT NULL,
    source TEXT,                    -- the entity that the source is bound to
    attitude TEXT NOT NULL,
    made_by TEXT NOT NULL,          -- the step that found it, and its version
    record TEXT NOT NULL,
    PRIMARY KEY (document, n)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX attribution_by_id ON attribution (id);
  CREATE INDEX attribution_by_source ON attribution (source) WHERE source IS NOT NULL;

  CREATE TABLE statement (
    document TEXT NOT NULL REFERENCES document (id),
    n INTEGER NOT NULL,
    id TEXT NOT NULL,
    "when" TEXT,
    record TEXT NOT NULL,
    PRIMARY KEY (document, n)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX statement_by_id ON statement (id);

  CREATE TABLE link (               -- the voices of a statement's chain that are bound to an entity
    entity TEXT NOT NULL,
    document TEXT NOT NULL REFERENCES document (id),
    statement INTEGER NOT NULL,     -- n of the statement in this document
    n INTEGER NOT NULL,
    stance TEXT NOT NULL,
    PRIMARY KEY (entity, document, statement, n)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE name (               -- every name under which an entity is known
    n INTEGER PRIMARY KEY,
    entity TEXT NOT NULL,
    name TEXT NOT NULL,
    UNIQUE (entity, name)
  ) STRICT;

  -- What is searched is a searchable copy. Marks are letters too: without its vowel signs a word of Hindi is in pieces.
  CREATE VIRTUAL TABLE text_search USING fts5 (
    body, document UNINDEXED, "start" UNINDEXED, tokenize = "unicode61 remove_diacritics 2 categories 'L* N* Co Mn Mc'"
  );
  CREATE VIRTUAL TABLE statement_search USING fts5 (
    body, document UNINDEXED, id UNINDEXED, tokenize = "unicode61 remove_diacritics 2 categories 'L* N* Co Mn Mc'"
  );
  CREATE VIRTUAL TABLE name_search USING fts5 (
    body, entity UNINDEXED, tokenize = "unicode61 remove_diacritics 2 categories 'L* N* Co Mn Mc'"
  );
  `,
  `
  -- How many entries of a container are read; NULL: all, or it is no container.
  ALTER TABLE evidence ADD COLUMN entries_read INTEGER;
  `,
  `
  CREATE TABLE address (            -- under which a document can be found: its own, that it was taken from, redirects to it
    address TEXT NOT NULL,          -- in its comparable form
    document TEXT NOT NULL REFERENCES document (id),
    PRIMARY KEY (address, document)
  ) STRICT, WITHOUT ROWID;
  INSERT OR IGNORE INTO address
    SELECT comparable_address(value), document.id
    FROM document, json_each(json_array(record ->> '$.url', record ->> '$.capture.url'))
    WHERE comparable_address(value) IS NOT NULL;
  `,
  `
  CREATE INDEX address_by_document ON address (document);

  CREATE TABLE custody (            -- the custody log: docs/custody.md
    n INTEGER PRIMARY KEY,          -- from 1, without gaps
    hash TEXT NOT NULL,             -- sha256-… of entry
    entry TEXT NOT NULL             -- RFC 8785 canonical JSON
  ) STRICT;
  CREATE TRIGGER custody_is_not_changed BEFORE UPDATE ON custody
    BEGIN SELECT RAISE(ABORT, 'the custody log is only added to'); END;
  CREATE TRIGGER custody_is_not_deleted BEFORE DELETE ON custody
    BEGIN SELECT RAISE(ABORT, 'the custody log is only added to'); END;

  CREATE TABLE custody_head (       -- its last entry, so that a missing end is seen
    one INTEGER PRIMARY KEY CHECK (one = 1),
    n INTEGER NOT NULL,
    hash TEXT NOT NULL
  ) STRICT;

  CREATE TABLE stamp_request (      -- time stamps that were asked for; what came of them is in the log
    nonce TEXT PRIMARY KEY,         -- hexadecimal
    n INTEGER NOT NULL,             -- the entry to be stamped
    hash TEXT NOT NULL,
    made TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  `,
  `
  CREATE TABLE older_reading (      -- readings in whose place another came: docs/custody.md
    document TEXT NOT NULL,
    generation INTEGER NOT NULL,    -- from 1, among the older readings of this id
    evidence TEXT NOT NULL REFERENCES evidence (id),
    lines BLOB NOT NULL,            -- its rows, in the form in which they are hashed
    PRIMARY KEY (document, generation)
  ) STRICT;
  CREATE INDEX older_reading_by_evidence ON older_reading (evidence);
  CREATE TRIGGER older_reading_is_not_changed BEFORE UPDATE ON older_reading
    BEGIN SELECT RAISE(ABORT, 'older readings are only added to'); END;
  CREATE TRIGGER older_reading_is_not_deleted BEFORE DELETE ON older_reading
    BEGIN SELECT RAISE(ABORT, 'older readings are only added to'); END;

  -- The number of the first problem that belongs to the current reading.
  ALTER TABLE evidence ADD COLUMN problems_from INTEGER NOT NULL DEFAULT 0;
  `,
  `
  CREATE TABLE decision (           -- what persons decided of documents: laid over every reading of them
    n INTEGER PRIMARY KEY,          -- the order in which they were made
    id TEXT NOT NULL UNIQUE,        -- p-…
    evidence TEXT NOT NULL REFERENCES evidence (id),
    record TEXT NOT NULL            -- the log has the hash of it
  ) STRICT;
  CREATE INDEX decision_by_evidence ON decision (evidence);
  CREATE TRIGGER decision_is_not_changed BEFORE UPDATE ON decision
    BEGIN SELECT RAISE(ABORT, 'decisions are only added to'); END;
  CREATE TRIGGER decision_is_not_deleted BEFORE DELETE ON decision
    BEGIN SELECT RAISE(ABORT, 'decisions are only added to'); END;
  `,
  `
  CREATE TABLE identity_decision (  -- what persons decided of who is who, in the whole workspace
    n INTEGER PRIMARY KEY,          -- the order in which they were made
    id TEXT NOT NULL UNIQUE,        -- p-…
    record TEXT NOT NULL            -- the log has the hash of it
  ) STRICT;
  CREATE TRIGGER identity_decision_is_not_changed BEFORE UPDATE ON identity_decision
    BEGIN SELECT RAISE(ABORT, 'decisions are only added to'); END;
  CREATE TRIGGER identity_decision_is_not_deleted BEFORE DELETE ON identity_decision
    BEGIN SELECT RAISE(ABORT, 'decisions are only added to'); END;

  CREATE TABLE name_list (          -- lists of names that were given: docs/cli.md
    id TEXT PRIMARY KEY,            -- l-…
    record TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE name_list_entry (
    list TEXT NOT NULL REFERENCES name_list (id),
    n INTEGER NOT NULL,
    record TEXT NOT NULL,
    PRIMARY KEY (list, n)
  ) STRICT, WITHOUT ROWID;

  -- With all that is asked of every entity at once, so that no record need be read.
  DROP INDEX entity_by_id;
  CREATE INDEX entity_by_id ON entity (id, type, name);
  `,
  `
  -- What a timeline is laid out by, so that no record of a statement or document is read for it. A record that somebody has
  -- damaged is for verifying to tell, and keeps nobody from writing.
  CREATE INDEX statement_by_time ON statement ("when", CASE WHEN json_valid(record) THEN record ->> '$.said' END, document);
  CREATE INDEX document_by_date ON document (id, CASE WHEN json_valid(record) THEN coalesce(record ->> '$.published', record ->> '$.capture.at') END);
  `,
  `
  CREATE TABLE machine_link (       -- what the machine finds that links entities; follows from the findings
    n INTEGER PRIMARY KEY,
    a TEXT NOT NULL,
    b TEXT NOT NULL,
    strength REAL NOT NULL,
    reason TEXT NOT NULL            -- as JSON
  ) STRICT;
  CREATE TABLE links_known (        -- by which version they were found; no row: they are not known
    one INTEGER PRIMARY KEY CHECK (one = 1),
    version TEXT NOT NULL
  ) STRICT;
  `,
  `
  CREATE TABLE claim_decision (     -- what persons decided of which statements make one claim, in the whole workspace
    n INTEGER PRIMARY KEY,          -- the order in which they were made
    id TEXT NOT NULL UNIQUE,        -- p-…
    record TEXT NOT NULL            -- the log has the hash of it
  ) STRICT;
  CREATE TRIGGER claim_decision_is_not_changed BEFORE UPDATE ON claim_decision
    BEGIN SELECT RAISE(ABORT, 'decisions are only added to'); END;
  CREATE TRIGGER claim_decision_is_not_deleted BEFORE DELETE ON claim_decision
    BEGIN SELECT RAISE(ABORT, 'decisions are only added to'); END;
  `,
  `
  -- Which statements make one claim, and which documents took from which, as pairs of them say (src/lineage/pairs/): it follows from
  -- the findings, and is brought up to date by whoever asks for it.
  CREATE TABLE lineage_known (      -- by which version it was found; no row: it is not known
    one INTEGER PRIMARY KEY CHECK (one = 1),
    version TEXT NOT NULL
  ) STRICT;
  CREATE TABLE lineage_change (     -- documents that were written or taken out since
    document INTEGER PRIMARY KEY    -- n of the document
  ) STRICT;
  CREATE TRIGGER document_comes_to_lineage AFTER INSERT ON document
    BEGIN INSERT OR IGNORE INTO lineage_change VALUES (NEW.n); END;
  CREATE TRIGGER document_goes_from_lineage AFTER DELETE ON document
    BEGIN INSERT OR IGNORE INTO lineage_change VALUES (OLD.n); END;

  CREATE TABLE claim_item (
    n INTEGER PRIMARY KEY,          -- of the document, and within it: see itemNumber
    node INTEGER NOT NULL,
    written TEXT NOT NULL
  ) STRICT;
  CREATE INDEX claim_item_by_node ON claim_item (node);
  CREATE TABLE claim_node (
    n INTEGER PRIMARY KEY,
    class TEXT NOT NULL UNIQUE,
    item INTEGER,                   -- that stands for it
    "group" INTEGER NOT NULL        -- the smallest node of its group
  ) STRICT;
  CREATE INDEX claim_node_by_group ON claim_node ("group");
  CREATE TABLE claim_posting (
    key INTEGER NOT NULL,
    node INTEGER NOT NULL,
    PRIMARY KEY (key, node)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE claim_edge (         -- each both ways
    node INTEGER NOT NULL,
    other INTEGER NOT NULL,
    edge TEXT NOT NULL,
    PRIMARY KEY (node, other)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE claim_group (
    n INTEGER PRIMARY KEY,
    items INTEGER NOT NULL,
    documents INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX claim_group_by_spread ON claim_group (documents, items);

  CREATE TABLE derivation_item (
    n INTEGER PRIMARY KEY,          -- of the document, and within it: see itemNumber
    node INTEGER NOT NULL,
    written TEXT NOT NULL
  ) STRICT;
  CREATE INDEX derivation_item_by_node ON derivation_item (node);
  CREATE TABLE derivation_node (
    n INTEGER PRIMARY KEY,
    class TEXT NOT NULL UNIQUE,
    item INTEGER,                   -- that stands for it
    "group" INTEGER NOT NULL        -- the smallest node of its group
  ) STRICT;
  CREATE INDEX derivation_node_by_group ON derivation_node ("group");
  CREATE TABLE derivation_posting (
    key INTEGER NOT NULL,
    node INTEGER NOT NULL,
    PRIMARY KEY (key, node)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE derivation_edge (         -- each both ways
    node INTEGER NOT NULL,
    other INTEGER NOT NULL,
    edge TEXT NOT NULL,
    PRIMARY KEY (node, other)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE derivation_group (
    n INTEGER PRIMARY KEY,
    items INTEGER NOT NULL,
    documents INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX derivation_group_by_spread ON derivation_group (documents, items);
  `,
  `
  -- Items are kept in bytes: as text, each byte from 128 on took two. Lineage of earlier versions is found anew.
  DELETE FROM lineage_known;
  DROP TABLE claim_item;
  CREATE TABLE claim_item (
    n INTEGER PRIMARY KEY,          -- of the document, and within it: see itemNumber
    node INTEGER NOT NULL,
    written BLOB NOT NULL
  ) STRICT;
  CREATE INDEX claim_item_by_node ON claim_item (node);
  DROP TABLE derivation_item;
  CREATE TABLE derivation_item (
    n INTEGER PRIMARY KEY,          -- of the document, and within it: see itemNumber
    node INTEGER NOT NULL,
    written BLOB NOT NULL
  ) STRICT;
  CREATE INDEX derivation_item_by_node ON derivation_item (node);
  `,
  `
  -- What nobody has reviewed, the least certain first (a review stands in made_by).
  CREATE INDEX attribution_to_review ON attribution (CASE WHEN json_valid(record) THEN record ->> '$.confidence' END, document, n)
    WHERE instr(made_by, 'review p-') = 0;
  -- And the few others, by which all are counted without looking at each.
  CREATE INDEX attribution_reviewed ON attribution (document) WHERE instr(made_by, 'review p-') > 0;
  `,
  `
  -- Of which document another was taken from, what need not be found again: it follows from the findings (src/store/kept-derivations.ts).
  CREATE TABLE document_revision (  -- another one whenever a document is written
    document INTEGER PRIMARY KEY,   -- n of the document
    revision TEXT NOT NULL
  ) STRICT;
  INSERT INTO document_revision SELECT n, hex(randomblob(8)) FROM document;
  CREATE TRIGGER document_is_revised AFTER INSERT ON document
    BEGIN INSERT OR REPLACE INTO document_revision VALUES (NEW.n, hex(randomblob(8))); END;
  CREATE TABLE filing (             -- by which keys a document is compared with others
    document INTEGER PRIMARY KEY,
    found_of TEXT NOT NULL,
    keys BLOB NOT NULL
  ) STRICT;
  CREATE TABLE parentage (          -- what a document has from which
    document INTEGER PRIMARY KEY,
    found_of TEXT NOT NULL,
    parents TEXT NOT NULL           -- as JSON
  ) STRICT;
  CREATE TRIGGER document_takes_what_is_kept AFTER DELETE ON document
    BEGIN
      DELETE FROM document_revision WHERE document = OLD.n;
      DELETE FROM filing WHERE document = OLD.n;
      DELETE FROM parentage WHERE document = OLD.n;
    END;
  `,
];
