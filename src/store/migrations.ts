/** The tables, in the order in which they came. A fixed set whatever the number of procedures; agency leads every key; no trigger carries a rule. */
import type { Migration } from 'kysely/migration'
import { sql } from 'kysely'

const statements = (text: string): Migration => ({
  up: async (db) => {
    for (const statement of text.split(/;\s*\n/)) if (statement.trim()) await sql.raw(statement).execute(db)
  },
})

export const migrations: Record<string, Migration> = {
  '0001-foundation': statements(`
    create table agencies (
      agency text primary key,
      name text not null unique,
      synthetic boolean not null default false
    );

    -- The log. Rows are only ever inserted: the role that serves requests has no right to do more.
    create table acts (
      agency text not null,
      case_id text not null,
      n int not null,
      at timestamptz not null,
      import_id text,
      body text not null,
      sha256 bytea not null,
      sm3 bytea not null,
      primary key (agency, case_id, n)
    );
    create index acts_of_import on acts (agency, import_id) where import_id is not null;

    -- Confidential values live apart from the log, which holds their salted digests: they can be erased and the seal stays whole.
    create table confidential (
      agency text not null,
      case_id text not null,
      n int not null,
      field text not null,
      salt bytea not null,
      value jsonb not null,
      primary key (agency, case_id, n, field)
    );

    -- Acts that the sequencer hasn't put in order yet.
    create table unsealed (
      agency text not null,
      case_id text not null,
      n int not null,
      at timestamptz not null,
      primary key (agency, at, case_id, n)
    );
    create table leaves (
      agency text not null,
      idx bigint not null,
      case_id text not null,
      n int not null,
      sha256 bytea not null,
      sm3 bytea not null,
      primary key (agency, idx),
      unique (agency, case_id, n)
    );
    -- Roots of complete subtrees of 2^level leaves, at levels 8, 16, 24.
    create table tiles (
      agency text not null,
      level int not null,
      idx bigint not null,
      sha256 bytea not null,
      sm3 bytea not null,
      primary key (agency, level, idx)
    );
    create table checkpoints (
      agency text not null,
      size bigint not null,
      at timestamptz not null,
      note text not null,
      frontier jsonb not null,
      primary key (agency, size)
    );

    -- What follows can be rebuilt from the log.
    create table cases (
      agency text not null,
      id text not null,
      procedure text not null,
      number text,
      name text not null,
      state text not null,
      opened_on date not null,
      last_n int not null,
      data jsonb not null,
      primary key (agency, id)
    );
    create unique index one_case_per_number on cases (agency, procedure, number) where number is not null;
    create index cases_of_procedure on cases (agency, procedure, opened_on desc, id);

    create table memberships (
      agency text not null,
      indicator text not null,
      case_id text not null,
      since int not null,
      until int not null,
      key text,
      amount numeric,
      primary key (agency, case_id, indicator, since)
    );
    create index memberships_of_year on memberships (agency, indicator, since) include (until, key, amount, case_id);
    create index memberships_lasting on memberships (agency, indicator, until) where until > since;

    create table findings (
      agency text not null,
      case_id text not null,
      place int not null,
      n int not null,
      kind text not null,
      says text not null,
      basis jsonb not null,
      primary key (agency, case_id, place)
    );
    create index findings_of_kind on findings (agency, kind);

    create table case_references (
      agency text not null,
      case_id text not null,
      n int not null,
      field text not null,
      to_procedure text not null,
      number text not null,
      on_day date not null,
      primary key (agency, case_id, n, field)
    );
    create index references_to on case_references (agency, to_procedure, number);

    create table imports (
      agency text not null,
      id text not null,
      file text not null,
      sheet text not null,
      register text not null,
      digest text not null,
      started_at timestamptz not null,
      finished_at timestamptz,
      undone_at timestamptz,
      by text not null,
      titles jsonb not null default '[]',
      rows int not null default 0,
      added int not null default 0,
      present int not null default 0,
      refused int not null default 0,
      primary key (agency, id)
    );
    create table refused_rows (
      agency text not null,
      import_id text not null,
      row int not null,
      cells jsonb not null,
      problems jsonb not null,
      primary key (agency, import_id, row)
    );

    create table users (
      agency text not null,
      id text not null,
      name text not null,
      roles text[] not null,
      password text not null,
      primary key (agency, id)
    );
    create table sessions (
      agency text not null,
      token_hash bytea not null,
      user_id text not null,
      expires_at timestamptz not null,
      primary key (agency, token_hash)
    );

    create table report_texts (
      agency text not null,
      report text not null,
      year int not null,
      text jsonb not null,
      changed_by text not null,
      changed_at timestamptz not null,
      version int not null,
      primary key (agency, report, year)
    );
    -- Published editions: the frozen text, figures with their case ids, and the head of the seal. Only ever inserted.
    create table editions (
      agency text not null,
      report text not null,
      year int not null,
      edition int not null,
      frozen_at timestamptz not null,
      frozen_by text not null,
      document jsonb not null,
      figures jsonb not null,
      records jsonb not null,
      checkpoint text not null,
      reason text,
      primary key (agency, report, year, edition)
    );
  `),

  '0002-numbers': statements(`
    -- The series that an agency keeps here, and how their numbers are written.
    create table numberings (
      agency text not null,
      kind text not null,
      form text not null,
      changed_by text not null,
      changed_at timestamptz not null,
      primary key (agency, kind),
      unique (agency, form)
    );
    -- Where counting begins: after 0, or after the highest number that a ledger bears.
    create table number_starts (
      agency text not null,
      kind text not null,
      year int not null,
      after int not null check (after >= 0),
      primary key (agency, kind, year, after)
    );
    -- Numbers given here, never given back. Each follows the one before it or a start, so there can be no gap; one act bears it.
    create table numbers (
      agency text not null,
      kind text not null,
      year int not null,
      n int not null,
      text text not null,
      case_id text not null,
      act int not null,
      field text not null,
      previous int,
      start int,
      primary key (agency, kind, year, n),
      unique (agency, text),
      unique (agency, case_id, act, field),
      foreign key (agency, case_id, act) references acts (agency, case_id, n),
      foreign key (agency, kind, year, previous) references numbers (agency, kind, year, n),
      foreign key (agency, kind, year, start) references number_starts (agency, kind, year, after),
      check (num_nonnulls(previous, start) = 1),
      check (n = coalesce(previous, start) + 1)
    );
  `),

  '0003-references': statements(`
    -- A field may name several cases.
    alter table case_references drop constraint case_references_pkey, add primary key (agency, case_id, n, field, number);
  `),

  '0005-reminders': statements(`
    -- The clocks that run, each from the day on which a pause has run out to its last day: an index of what the log says, so that what
    -- is due is found without reading it.
    create table deadlines (
      agency text not null,
      case_id text not null,
      clock text not null,
      since date not null,
      due date not null,
      primary key (agency, case_id, clock)
    );
    create index deadlines_by_day on deadlines (agency, due, case_id, clock);

    -- The days on which everybody was told what there was to tell.
    create table reminder_days (
      agency text not null,
      on_day date not null,
      at timestamptz not null,
      primary key (agency, on_day)
    );
    -- What a person was told on a day, in one piece.
    create table reminders (
      agency text not null,
      user_id text not null,
      on_day date not null,
      at timestamptz not null,
      digest jsonb not null,
      read_at timestamptz,
      primary key (agency, user_id, on_day)
    );
    -- The same on its way out of the house: one message for each person, day and channel.
    create table outbox (
      agency text not null,
      user_id text not null,
      on_day date not null,
      channel text not null,
      message jsonb not null,
      attempts int not null default 0,
      next_at timestamptz not null,
      sent_at timestamptz,
      problem text,
      primary key (agency, user_id, on_day, channel)
    );
    create index outbox_waiting on outbox (agency, channel, next_at) where sent_at is null;
    create table reminder_preferences (
      agency text not null,
      user_id text not null,
      email text,
      robot text,
      ahead int[] not null,
      overdue text not null,
      quiet boolean not null,
      feed_hash bytea,
      primary key (agency, user_id)
    );
    create unique index one_feed_per_address on reminder_preferences (agency, feed_hash) where feed_hash is not null;
    `),

  '0007-deadlines-by-day': statements(`
    -- By day alone: what a case has running is found by its key, never by walking this index.
    drop index deadlines_by_day;
    create index deadlines_by_day on deadlines (agency, due);
  `),

  '0008-sign-off': statements(`
    -- Who has something to do in the sign-off of a case; follows from the log.
    alter table cases add column awaits jsonb;
    create index cases_awaiting on cases using gin (awaits) where awaits is not null;
    -- Who signs for whom in a period, both days included. Ended before its time, never removed.
    create table delegations (
      agency text not null,
      id text not null,
      from_user text not null,
      to_user text not null,
      since date not null,
      until date not null,
      made_at timestamptz not null,
      ended_on date,
      primary key (agency, id),
      check (from_user <> to_user),
      check (since <= until)
    );
  `),

  '0009-folded-by': statements(`
    -- By which rules the cases were last folded; where they have changed since, all are folded anew.
    alter table agencies add column folded_by text;
  `),

  '0010-assignees': statements(`
    -- Who has a case in hand; follows from the log.
    alter table cases add column assignee text;
    create index cases_assigned on cases (agency, assignee, id) where assignee is not null;
  `),

  '0011-draws': statements(`
    -- The enterprises that may be drawn for inspection. A row holds from one revision of the pool until another changed it, so that the pool of
    -- any revision can be read again: a draw reads the one that was committed to.
    create table enterprises (
      agency text not null,
      code text collate "C" not null,
      since int not null,
      until int,
      name text not null,
      city text collate "C" not null,
      risk text collate "C" not null,
      trade text collate "C" not null,
      grouped text collate "C" not null,
      primary key (agency, code, since)
    );
    create index enterprises_by_city on enterprises (agency, (city || '/' || risk), code);
    create unique index one_entry_at_a_time on enterprises (agency, code) where until is null;
    create table pool_revisions (
      agency text not null,
      revision int not null,
      at timestamptz not null,
      by text not null,
      file text not null,
      rows int not null,
      added int not null,
      changed int not null,
      removed int not null,
      refused int not null,
      refusals jsonb not null,
      primary key (agency, revision)
    );
    -- The plans of draws under the digests that the log holds, with what the department keeps to itself: the secret of the pool's leaves and
    -- the officers' list. Only ever inserted.
    create table draw_plans (
      agency text not null,
      sha256 text not null,
      plan text not null,
      revision int not null,
      by_area text not null,
      secret text not null,
      officers text not null,
      primary key (agency, sha256)
    );
    -- What was drawn: once for each plan.
    create table draw_results (
      agency text not null,
      sha256 text not null,
      result text not null,
      primary key (agency, sha256),
      foreign key (agency, sha256) references draw_plans (agency, sha256)
    );
  `),

  '0012-addresses': statements(`
    -- Where an enterprise is visited.
    alter table enterprises add column address text not null default '';
  `),
}

/** What the role that serves requests may do. Acts, editions and numbers can't be rewritten by it, leaves and checkpoints not be written. */
export const grants = (role: string): string[] => [
  `grant usage on schema public to ${role}`,
  `grant select on all tables in schema public to ${role}`,
  `grant insert on acts, editions, agencies, unsealed, numbers, number_starts to ${role}`,
  `grant insert, update on numberings, delegations to ${role}`,
  `grant update (folded_by) on agencies to ${role}`,
  `grant delete on number_starts to ${role}`,
  `grant insert, delete on confidential to ${role}`,
  `grant insert, update, delete on cases, memberships, findings, case_references, imports, refused_rows, users, sessions, report_texts to ${role}`,
  `grant insert, update, delete on deadlines, reminders, outbox, reminder_preferences to ${role}`,
  `grant insert, delete on reminder_days to ${role}`,
  `grant insert, update (until) on enterprises to ${role}`,
  `grant insert on pool_revisions, draw_plans, draw_results to ${role}`,
]
/** What the sequencer may do: order leaves and sign checkpoints. */
export const sealerGrants = (role: string): string[] => [
  `grant usage on schema public to ${role}`,
  `grant select on acts, leaves, tiles, checkpoints, agencies, unsealed to ${role}`,
  `grant insert on leaves, tiles, checkpoints to ${role}`,
  `grant delete on unsealed to ${role}`,
]
