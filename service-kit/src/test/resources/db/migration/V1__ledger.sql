CREATE TABLE ledger (
    place     bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    demand_id uuid   NOT NULL,
    version   bigint NOT NULL
);

CREATE TABLE note (
    id uuid PRIMARY KEY
);
