-- Out: facts written in the transaction that made them true; a relay tells them to Kafka afterwards.
CREATE TABLE outbox (
    position     bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    event_id     uuid        NOT NULL UNIQUE,
    topic        text        NOT NULL,
    event_key    uuid        NOT NULL,
    event_type   text        NOT NULL,
    body         text        NOT NULL,
    occurred_at  timestamptz NOT NULL,
    published    boolean     NOT NULL DEFAULT false
);
CREATE INDEX outbox_waiting ON outbox (position) WHERE NOT published;

-- In: an event takes effect in the transaction that inserts its row here, hence once.
CREATE TABLE inbox (
    consumer     text        NOT NULL,
    event_id     uuid        NOT NULL,
    received_at  timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (consumer, event_id)
);
CREATE INDEX inbox_by_age ON inbox (received_at);

-- Answers to writes that may be repeated, kept for a day.
CREATE TABLE idempotent_request (
    principal      text        NOT NULL,
    request_key    text        NOT NULL,
    request_hash   text        NOT NULL,
    started_at     timestamptz NOT NULL,
    answer_status  integer,
    answer_headers text,
    answer_body    text,
    PRIMARY KEY (principal, request_key)
);
CREATE INDEX idempotent_request_by_age ON idempotent_request (started_at);
