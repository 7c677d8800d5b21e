/** Raised when the shape below changes. A store with a higher one was written by a later Countersign. */
export const STORE_VERSION = 1;

/** Whoever uses the store does so in this role, which may read, and write by two functions only. */
export const ROLE = 'countersign_app';

/** What is kept. Hashes are 32 bytes; envelope and body are the very bytes that were hashed. */
const TABLES = `
CREATE SCHEMA countersign;

CREATE TABLE countersign.version (store integer NOT NULL PRIMARY KEY);
INSERT INTO countersign.version VALUES (${STORE_VERSION});

CREATE TABLE countersign.head (
  register text NOT NULL PRIMARY KEY CHECK (register <> ''),
  size integer NOT NULL CHECK (size >= 0),
  root bytea NOT NULL CHECK (length(root) = 32),
  frontier bytea NOT NULL CHECK (length(frontier) % 32 = 0),
  latest text NOT NULL
);

CREATE TABLE countersign.entry (
  register text NOT NULL REFERENCES countersign.head (register),
  number integer NOT NULL CHECK (number >= 1),
  envelope bytea NOT NULL,
  leaf bytea NOT NULL CHECK (length(leaf) = 32),
  PRIMARY KEY (register, number)
);

CREATE TABLE countersign.prose (
  register text NOT NULL,
  number integer NOT NULL,
  section text NOT NULL CHECK (section IN ('public', 'exempt', 'personal')),
  salt bytea CHECK (length(salt) = 32),
  body bytea,
  PRIMARY KEY (register, number, section),
  FOREIGN KEY (register, number) REFERENCES countersign.entry (register, number),
  CHECK ((salt IS NULL) = (body IS NULL))
);
-- PostgreSQL keeps samples of what a column holds, for its planner; of words it must keep none.
ALTER TABLE countersign.prose ALTER COLUMN salt SET STATISTICS 0, ALTER COLUMN body SET STATISTICS 0;

CREATE TABLE countersign.command (
  register text NOT NULL REFERENCES countersign.head (register),
  command text NOT NULL CHECK (command <> ''),
  request bytea NOT NULL CHECK (length(request) = 32),
  first integer NOT NULL,
  last integer NOT NULL,
  root bytea NOT NULL CHECK (length(root) = 32),
  PRIMARY KEY (register, command),
  UNIQUE (register, first),
  CHECK (1 <= first AND first <= last)
);
`;

/** The record only grows: these stop a slip of whoever owns the tables before it becomes damage. The role could not do it anyway. */
const TRIGGERS = `
CREATE FUNCTION countersign.stays() RETURNS trigger LANGUAGE plpgsql SET search_path = countersign, pg_temp AS $$
BEGIN RAISE EXCEPTION 'what was recorded stays'; END $$;

CREATE FUNCTION countersign.only_erases() RETURNS trigger LANGUAGE plpgsql SET search_path = countersign, pg_temp AS $$
BEGIN
  IF NEW.salt IS NOT NULL OR NEW.body IS NOT NULL
    OR (NEW.register, NEW.number, NEW.section) IS DISTINCT FROM (OLD.register, OLD.number, OLD.section)
  THEN RAISE EXCEPTION 'words may only be erased'; END IF;
  RETURN NEW;
END $$;

CREATE FUNCTION countersign.only_grows() RETURNS trigger LANGUAGE plpgsql SET search_path = countersign, pg_temp AS $$
BEGIN
  IF NEW.register <> OLD.register OR NEW.size <= OLD.size OR NEW.latest COLLATE "C" < OLD.latest COLLATE "C"
  THEN RAISE EXCEPTION 'a register only grows'; END IF;
  RETURN NEW;
END $$;

CREATE FUNCTION countersign.is_next() RETURNS trigger LANGUAGE plpgsql SET search_path = countersign, pg_temp AS $$
BEGIN
  IF NEW.number <> 1 + (SELECT coalesce(max(number), 0) FROM entry WHERE register = NEW.register)
  THEN RAISE EXCEPTION 'entries follow one another'; END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER entry_is_next BEFORE INSERT ON countersign.entry FOR EACH ROW EXECUTE FUNCTION countersign.is_next();
CREATE TRIGGER entry_stands BEFORE UPDATE OR DELETE ON countersign.entry FOR EACH ROW EXECUTE FUNCTION countersign.stays();
CREATE TRIGGER entry_stays BEFORE TRUNCATE ON countersign.entry EXECUTE FUNCTION countersign.stays();
CREATE TRIGGER prose_is_erased BEFORE UPDATE ON countersign.prose FOR EACH ROW EXECUTE FUNCTION countersign.only_erases();
CREATE TRIGGER prose_stands BEFORE DELETE ON countersign.prose FOR EACH ROW EXECUTE FUNCTION countersign.stays();
CREATE TRIGGER prose_stays BEFORE TRUNCATE ON countersign.prose EXECUTE FUNCTION countersign.stays();
CREATE TRIGGER command_stands BEFORE UPDATE OR DELETE ON countersign.command FOR EACH ROW EXECUTE FUNCTION countersign.stays();
CREATE TRIGGER command_stays BEFORE TRUNCATE ON countersign.command EXECUTE FUNCTION countersign.stays();
CREATE TRIGGER head_grows BEFORE UPDATE ON countersign.head FOR EACH ROW EXECUTE FUNCTION countersign.only_grows();
CREATE TRIGGER head_stands BEFORE DELETE ON countersign.head FOR EACH ROW EXECUTE FUNCTION countersign.stays();
CREATE TRIGGER head_stays BEFORE TRUNCATE ON countersign.head EXECUTE FUNCTION countersign.stays();
`;

/**
 * The only ways to write. Both run as the owner of the tables, each within the transaction that has taken the register for itself:
 * its lock stands for a register that is not there yet, and the row of its head for one that is.
 */
const FUNCTIONS = `
CREATE FUNCTION countersign.take(the_register text) RETURNS SETOF countersign.head
LANGUAGE plpgsql SECURITY DEFINER SET search_path = countersign, pg_temp AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('countersign ' || the_register, 0));
  RETURN QUERY SELECT * FROM head WHERE register = the_register FOR UPDATE;
END $$;

CREATE FUNCTION countersign.make(the_register text, the_root bytea, the_frontier bytea) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = countersign, pg_temp AS $$
BEGIN
  INSERT INTO head (register, size, root, frontier, latest) VALUES (the_register, 0, the_root, the_frontier, '');
END $$;

CREATE FUNCTION countersign.append(
  the_register text, the_command text, the_request bytea, the_first integer,
  the_envelopes bytea[], the_leaves bytea[],
  the_numbers integer[], the_sections text[], the_salts bytea[], the_bodies bytea[],
  erased_numbers integer[], erased_sections text[],
  the_root bytea, the_frontier bytea, the_latest text
) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = countersign, pg_temp AS $$
DECLARE
  the_last integer := the_first + cardinality(the_envelopes) - 1;
  erased integer;
BEGIN
  PERFORM 1 FROM head WHERE register = the_register AND size = the_first - 1 FOR UPDATE;
  IF NOT FOUND THEN RAISE EXCEPTION 'entries follow one another'; END IF;

  INSERT INTO entry (register, number, envelope, leaf)
  SELECT the_register, the_first + given.place::integer - 1, given.envelope, given.leaf
  FROM unnest(the_envelopes, the_leaves) WITH ORDINALITY AS given (envelope, leaf, place) ORDER BY given.place;

  INSERT INTO prose (register, number, section, salt, body)
  SELECT the_register, given.number, given.section, given.salt, given.body
  FROM unnest(the_numbers, the_sections, the_salts, the_bodies) AS given (number, section, salt, body);

  INSERT INTO command (register, command, request, first, last, root)
  VALUES (the_register, the_command, the_request, the_first, the_last, the_root);

  UPDATE prose SET salt = NULL, body = NULL
  FROM unnest(erased_numbers, erased_sections) AS given (number, section)
  WHERE prose.register = the_register AND prose.number = given.number AND prose.section = given.section AND prose.body IS NOT NULL;
  GET DIAGNOSTICS erased = ROW_COUNT;
  IF erased <> cardinality(erased_numbers) THEN RAISE EXCEPTION 'words that do not stand cannot be erased'; END IF;

  UPDATE head SET size = the_last, root = the_root, frontier = the_frontier, latest = the_latest WHERE register = the_register;
END $$;
`;

const GRANTS = `
REVOKE ALL ON SCHEMA countersign FROM PUBLIC;
REVOKE ALL ON ALL FUNCTIONS IN SCHEMA countersign FROM PUBLIC;
GRANT USAGE ON SCHEMA countersign TO ${ROLE};
GRANT SELECT ON ALL TABLES IN SCHEMA countersign TO ${ROLE};
GRANT EXECUTE ON FUNCTION countersign.take(text) TO ${ROLE};
GRANT EXECUTE ON FUNCTION countersign.make(text, bytea, bytea) TO ${ROLE};
GRANT EXECUTE ON FUNCTION countersign.append(text, text, bytea, integer, bytea[], bytea[], integer[], text[], bytea[], bytea[], integer[], text[], bytea, bytea, text) TO ${ROLE};
`;

/** Makes the store in an empty place. Run within one transaction, so that there is never half of it. */
export const SCHEMA = `${TABLES}${TRIGGERS}${FUNCTIONS}${GRANTS}`;

/** The role is the whole server's, not one database's, so it may be there already. */
export const MAKE_ROLE = `
DO $$ BEGIN
  IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = '${ROLE}') THEN CREATE ROLE ${ROLE} NOLOGIN; END IF;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
END $$;
DO $$ BEGIN
  IF NOT pg_has_role('${ROLE}', 'MEMBER') THEN EXECUTE 'GRANT ${ROLE} TO CURRENT_USER'; END IF;
END $$;
`;
