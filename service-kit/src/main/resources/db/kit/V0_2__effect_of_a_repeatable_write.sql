-- Which run of a request holds its key, and whether that run has changed anything: set in the transaction of the change.
ALTER TABLE idempotent_request
    ADD COLUMN run         uuid    NOT NULL DEFAULT gen_random_uuid(),
    ADD COLUMN took_effect boolean NOT NULL DEFAULT false;
CREATE UNIQUE INDEX idempotent_request_run ON idempotent_request (run);
