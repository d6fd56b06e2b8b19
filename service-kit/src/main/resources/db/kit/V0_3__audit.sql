-- Who did what, and who saw whom. Nothing personal but ids; appended and never changed.
CREATE TABLE audit_entry (
    entry_id    uuid        PRIMARY KEY,
    written_at  timestamptz NOT NULL,
    kind        text        NOT NULL CHECK (kind IN ('WRITE', 'READ')),
    actor       text        NOT NULL,
    operation   text        NOT NULL,
    objects     text[]      NOT NULL
);

-- The chain over the entries, built by one chainer in batches, so that writers never wait for each other.
CREATE TABLE audit_link (
    position    bigint PRIMARY KEY,
    entry_id    uuid   NOT NULL UNIQUE,
    hash        bytea  NOT NULL
);

-- Entries that are not in the chain yet.
CREATE TABLE audit_waiting (
    entry_id    uuid PRIMARY KEY
);

CREATE FUNCTION audit_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the audit is appended to and never changed';
END
$$;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_entry
    FOR EACH STATEMENT EXECUTE FUNCTION audit_is_append_only();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_link
    FOR EACH STATEMENT EXECUTE FUNCTION audit_is_append_only();
REVOKE UPDATE, DELETE, TRUNCATE ON audit_entry, audit_link FROM CURRENT_USER, PUBLIC;
