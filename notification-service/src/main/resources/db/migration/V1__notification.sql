-- Who is behind which phone line. Names and numbers are sealed with the row's id as associated data; a number is found by its blind index.
CREATE TABLE phone_line (
    id             uuid    PRIMARY KEY,
    number_sealed  bytea   NOT NULL,
    number_index   bytea   NOT NULL,
    division_code  text    NOT NULL,
    known          boolean NOT NULL
);
CREATE INDEX phone_line_by_number ON phone_line (number_index);
CREATE INDEX phone_line_by_division ON phone_line (division_code text_pattern_ops, id);
COMMENT ON COLUMN phone_line.known IS 'told by the registry; false for a stranger who wrote to us';

CREATE TABLE person (
    labourer_id    uuid    PRIMARY KEY,
    version        bigint  NOT NULL,
    name_sealed    bytea   NOT NULL,
    division_code  text    NOT NULL,
    sms_consent    boolean NOT NULL
);
CREATE TABLE person_line (
    labourer_id    uuid     NOT NULL REFERENCES person,
    line_id        uuid     NOT NULL REFERENCES phone_line,
    position       smallint NOT NULL,
    PRIMARY KEY (labourer_id, line_id)
);
CREATE INDEX person_line_by_line ON person_line (line_id);

-- What a station decides for itself. A station without a row follows the defaults of the house.
CREATE TABLE station_policy (
    division_code  text    PRIMARY KEY,
    version        integer NOT NULL,
    rules          text    NOT NULL
);
COMMENT ON COLUMN station_policy.rules IS 'JSON: zone, landline, quiet hours, caps, timers';

CREATE TABLE signature (
    id             uuid        PRIMARY KEY,
    version        integer     NOT NULL,
    division_code  text        NOT NULL,
    text           text        NOT NULL,
    state          text        NOT NULL CHECK (state IN ('FILED', 'ACTIVE', 'LAPSED')),
    changed_at     timestamptz NOT NULL
);
CREATE UNIQUE INDEX one_active_signature_per_station ON signature (division_code) WHERE state = 'ACTIVE';

CREATE TABLE template (
    id             uuid        PRIMARY KEY,
    version        integer     NOT NULL,
    code           text        NOT NULL,
    division_code  text        NOT NULL,
    edition        integer     NOT NULL,
    body           text        NOT NULL,
    message_class  text        NOT NULL CHECK (message_class IN ('SERVICE', 'COMMERCIAL', 'ONE_TIME')),
    state          text        NOT NULL CHECK (state IN ('DRAFT', 'SUBMITTED', 'APPROVED', 'REJECTED', 'RETIRED')),
    reason         text,
    carrier_code   text,
    changed_at     timestamptz NOT NULL,
    UNIQUE (code, division_code, edition)
);
CREATE UNIQUE INDEX one_approved_template ON template (code, division_code) WHERE state = 'APPROVED';
COMMENT ON COLUMN template.division_code IS 'station the text belongs to; empty: the house text that every station may use';

CREATE TABLE opt_out (
    line_id        uuid        PRIMARY KEY REFERENCES phone_line,
    at             timestamptz NOT NULL,
    source         text        NOT NULL CHECK (source IN ('HANDSET', 'OPERATOR')),
    called_at      timestamptz
);
COMMENT ON COLUMN opt_out.called_at IS 'when somebody called these people by phone, as the opt-out asks for';

-- The invitation is the reply route: at most one is open on a line.
CREATE TABLE invitation (
    id             uuid        PRIMARY KEY,
    division_code  text        NOT NULL,
    offer_number   text        NOT NULL,
    offer          text        NOT NULL,
    line_id        uuid        REFERENCES phone_line,
    state          text        NOT NULL CHECK (state IN ('WAITING', 'OPEN', 'ANSWERED', 'SETTLED', 'EXPIRED', 'WITHDRAWN', 'UNREACHABLE')),
    meet_at        timestamptz NOT NULL,
    answer_by      timestamptz NOT NULL,
    received_at    timestamptz NOT NULL,
    next_look_at   timestamptz NOT NULL,
    opened_at      timestamptz
);
CREATE UNIQUE INDEX one_open_invitation_per_line ON invitation (line_id) WHERE state IN ('OPEN', 'ANSWERED');
CREATE INDEX invitation_to_draft ON invitation (next_look_at) WHERE state = 'WAITING';
CREATE INDEX invitation_by_line ON invitation (line_id, meet_at);
COMMENT ON COLUMN invitation.offer IS 'the event that made it, as JSON; holds no personal data';

CREATE TABLE invited (
    offer_id       uuid     PRIMARY KEY,
    invitation_id  uuid     NOT NULL REFERENCES invitation,
    labourer_id    uuid     NOT NULL,
    position       smallint NOT NULL,
    intent         text     CHECK (intent IN ('ACCEPT', 'DECLINE')),
    outcome        text,
    stand_by_rank  integer  NOT NULL DEFAULT 0
);
CREATE INDEX invited_by_invitation ON invited (invitation_id, position);

-- The queue. DESIGN.md beside the code says why it is a table.
CREATE TABLE message (
    id               uuid        PRIMARY KEY,
    division_code    text        NOT NULL,
    line_id          uuid        REFERENCES phone_line,
    template_code    text        NOT NULL,
    template_edition integer,
    priority         smallint    NOT NULL,
    urgent           boolean     NOT NULL,
    labourer_ids     uuid[]      NOT NULL,
    variables_sealed bytea       NOT NULL,
    text_sealed      bytea,
    text_digest      bytea,
    cause            text        UNIQUE,
    invitation_id    uuid        REFERENCES invitation,
    reply_id         uuid,
    offer_ids        uuid[]      NOT NULL,
    valid_until      timestamptz NOT NULL,
    state            text        NOT NULL CHECK (state IN ('QUEUED', 'HELD', 'SUBMITTING', 'ACCEPTED', 'DELIVERED', 'UNDELIVERABLE', 'EXPIRED', 'REJECTED', 'UNKNOWN', 'CANCELLED')),
    rule             text,
    next_try_at      timestamptz,
    attempt_id       uuid,
    attempts         integer     NOT NULL DEFAULT 0,
    lease_until      timestamptz,
    channel          text,
    parts            smallint    NOT NULL DEFAULT 0,
    cost_fen         integer     NOT NULL DEFAULT 0,
    created_at       timestamptz NOT NULL,
    submitted_at     timestamptz,
    accepted_at      timestamptz,
    settled_at       timestamptz,
    CHECK ((attempt_id IS NULL) = (lease_until IS NULL)),
    CHECK (attempt_id IS NULL OR state = 'SUBMITTING'),
    CHECK (next_try_at IS NULL OR state IN ('QUEUED', 'HELD', 'SUBMITTING'))
);
CREATE INDEX message_due ON message (priority, next_try_at, id) WHERE next_try_at IS NOT NULL;
CREATE INDEX message_in_flight ON message (lease_until) WHERE attempt_id IS NOT NULL;
CREATE INDEX message_unreceipted ON message (accepted_at) WHERE state = 'ACCEPTED';
CREATE INDEX message_by_line ON message (line_id, submitted_at);
CREATE INDEX message_by_division ON message (division_code text_pattern_ops, id);
CREATE INDEX message_by_day ON message (created_at);
CREATE INDEX message_by_reply ON message (reply_id) WHERE reply_id IS NOT NULL;
COMMENT ON COLUMN message.cause IS 'what it answers to; a cause is answered once';
COMMENT ON COLUMN message.rule IS 'the rule that last held it back or ended it';
COMMENT ON COLUMN message.attempt_id IS 'committed before the first octet leaves: set means that an attempt is in flight';

CREATE TABLE message_part (
    message_id     uuid        NOT NULL REFERENCES message,
    part_no        smallint    NOT NULL,
    channel        text        NOT NULL,
    carrier_id     text        NOT NULL,
    state          text        NOT NULL CHECK (state IN ('ACCEPTED', 'DELIVERED', 'UNDELIVERABLE', 'EXPIRED', 'REJECTED')),
    error          text,
    accepted_at    timestamptz NOT NULL,
    settled_at     timestamptz,
    PRIMARY KEY (message_id, part_no)
);
CREATE INDEX message_part_by_carrier_id ON message_part (channel, carrier_id);

-- Receipts that no part claims yet: they overtook the answer to the submit, or are not ours.
CREATE TABLE early_receipt (
    id             bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    channel        text        NOT NULL,
    carrier_id     text        NOT NULL,
    state          text        NOT NULL,
    error          text,
    received_at    timestamptz NOT NULL
);
CREATE INDEX early_receipt_by_carrier_id ON early_receipt (channel, carrier_id);

CREATE TABLE reply (
    id             uuid        PRIMARY KEY,
    channel        text        NOT NULL,
    carrier_key    text        NOT NULL,
    line_id        uuid        NOT NULL REFERENCES phone_line,
    division_code  text        NOT NULL,
    text_sealed    bytea       NOT NULL,
    text_digest    bytea       NOT NULL,
    received_at    timestamptz NOT NULL,
    carrier_at     timestamptz,
    state          text        NOT NULL CHECK (state IN ('CLASSIFIED', 'SETTLED', 'UNCLEAR', 'NONE_OPEN', 'ASKED_BACK', 'OPTED_OUT', 'OPTED_IN', 'DUPLICATE', 'REPEATED', 'HANDLED')),
    rule           text        NOT NULL,
    invitation_id  uuid        REFERENCES invitation,
    intent         text,
    duplicate_of   uuid        REFERENCES reply,
    due_at         timestamptz,
    decision       text,
    decided_by     text,
    decided_at     timestamptz,
    UNIQUE (channel, carrier_key)
);
CREATE INDEX reply_by_line ON reply (line_id, received_at);
CREATE INDEX reply_by_division ON reply (division_code text_pattern_ops, id);
CREATE INDEX reply_waiting_for_a_person ON reply (due_at) WHERE state IN ('UNCLEAR', 'NONE_OPEN');

-- Parts of long answers until all are there, and a while longer so that a repeated part is known as one.
CREATE TABLE reply_part (
    channel        text        NOT NULL,
    number_index   bytea       NOT NULL,
    reference      integer     NOT NULL,
    parts          smallint    NOT NULL,
    part_no        smallint    NOT NULL,
    number_sealed  bytea       NOT NULL,
    content_sealed bytea       NOT NULL,
    received_at    timestamptz NOT NULL,
    taken          boolean     NOT NULL DEFAULT false,
    PRIMARY KEY (channel, number_index, reference, parts, part_no)
);
CREATE INDEX reply_part_by_age ON reply_part (received_at);

CREATE TABLE budget (
    division_code  text    PRIMARY KEY,
    version        integer NOT NULL,
    monthly_fen    bigint  NOT NULL CHECK (monthly_fen >= 0),
    alarm_percent  integer NOT NULL CHECK (alarm_percent BETWEEN 1 AND 100)
);
CREATE TABLE spend (
    division_code  text    NOT NULL,
    day            date    NOT NULL,
    channel        text    NOT NULL,
    messages       integer NOT NULL,
    parts          integer NOT NULL,
    fen            bigint  NOT NULL,
    PRIMARY KEY (division_code, day, channel)
);
