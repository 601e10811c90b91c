-- The enterprise's product library, and what its declarations have declared goods under.

CREATE TABLE product (
    k INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    ident TEXT NOT NULL,                -- what makes it the same product: the part number, else name and code
    part TEXT NOT NULL,
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    elements TEXT NOT NULL,
    unit TEXT NOT NULL,
    origin TEXT NOT NULL,
    price TEXT NOT NULL,
    currency TEXT NOT NULL,
    supplier TEXT NOT NULL,
    note TEXT NOT NULL,
    search TEXT NOT NULL,               -- folded, with the name's pinyin initials
    uses INTEGER NOT NULL DEFAULT 0,    -- lines of declarations
    last_used INTEGER NOT NULL DEFAULT 0,
    edited INTEGER NOT NULL DEFAULT 0,  -- by a person: declarations no longer write over its values
    removed INTEGER NOT NULL DEFAULT 0  -- kept, so that no old declaration brings it back
);
CREATE INDEX product_ident ON product (ident);

-- One row for the lines of one declaration with the same product, name and code.
CREATE TABLE goods_use (
    doc INTEGER NOT NULL REFERENCES doc (k) ON DELETE CASCADE,
    product INTEGER NOT NULL REFERENCES product (k),
    name TEXT NOT NULL,
    code TEXT NOT NULL,
    lines INTEGER NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (doc, product, name, code)
) WITHOUT ROWID;
CREATE INDEX goods_use_name ON goods_use (name, code, at);
CREATE INDEX goods_use_product ON goods_use (product, at);

-- The same, summed up over all declarations.
CREATE TABLE goods_class (
    name TEXT NOT NULL,
    code TEXT NOT NULL,
    uses INTEGER NOT NULL,
    last INTEGER NOT NULL,
    PRIMARY KEY (name, code)
) WITHOUT ROWID;

CREATE TRIGGER goods_use_added AFTER INSERT ON goods_use
BEGIN
    INSERT INTO goods_class (name, code, uses, last) VALUES (new.name, new.code, new.lines, new.at)
        ON CONFLICT (name, code) DO UPDATE SET uses = uses + excluded.uses, last = max(last, excluded.last);
    UPDATE product SET uses = uses + new.lines, last_used = max(last_used, new.at) WHERE k = new.product;
END;

CREATE TRIGGER goods_use_dropped AFTER DELETE ON goods_use
BEGIN
    UPDATE goods_class SET uses = uses - old.lines,
        last = coalesce((SELECT max(at) FROM goods_use WHERE name = old.name AND code = old.code), 0)
        WHERE name = old.name AND code = old.code;
    DELETE FROM goods_class WHERE name = old.name AND code = old.code AND uses <= 0;
    UPDATE product SET uses = uses - old.lines,
        last_used = coalesce((SELECT max(at) FROM goods_use WHERE product = old.product), 0) WHERE k = old.product;
END;

-- Declarations whose lines have to be taken in: everything that was ever declared, after each change.
CREATE TABLE goods_queue (
    k INTEGER PRIMARY KEY REFERENCES doc (k) ON DELETE CASCADE
);
CREATE TRIGGER doc_declared AFTER UPDATE OF state, changed ON doc WHEN new.state NOT IN ('draft', 'deleted')
BEGIN
    INSERT OR IGNORE INTO goods_queue (k) VALUES (new.k);
END;
CREATE TRIGGER doc_came_declared AFTER INSERT ON doc WHEN new.state NOT IN ('draft', 'deleted')
BEGIN
    INSERT OR IGNORE INTO goods_queue (k) VALUES (new.k);
END;
INSERT INTO goods_queue (k) SELECT k FROM doc WHERE state NOT IN ('draft', 'deleted');

PRAGMA user_version = 2;
