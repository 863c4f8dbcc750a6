-- The ticket of a job (任务票): the schedule starts a job with a random text that the database made for it, that serves once, for that job, within five
-- minutes. So nobody but the functions themselves holds the secret key of the project, and nothing that starts a job stays the same
-- (OWASP ASVS 13.2.1). Kept as a hash: who reads the table starts nothing.

create table app.job_tickets (
  hash bytea primary key,
  job text not null constraint job_tickets_job check (job in ('sweep-deadlines','publish-anchor','send-letters','remove-files','seal-files')),
  ends_at timestamptz not null default clock_timestamp() + interval '5 minutes'
);
alter table app.job_tickets enable row level security;
comment on table app.job_tickets is '任务票: what starts one run of a scheduled job, as a hash; gone when it was used, or with the next sweep after it ended.';
-- Withheld on purpose: nobody reads it.

create function app.job_ticket(p_job text) returns text language plpgsql volatile set search_path = '' as $$
declare ticket text := encode(extensions.gen_random_bytes(32), 'hex');
begin
  insert into app.job_tickets (hash, job) values (sha256(convert_to(ticket, 'utf8')), p_job);
  return ticket;
end $$;
comment on function app.job_ticket is 'A ticket for one run of a job, within five minutes; for the schedule, as the owner of the database (docs/deploy.md).';
-- Withheld on purpose: granted to nobody, not to the service either, which could otherwise start itself.

create function api.redeem_job_ticket(p_job text, p_ticket text) returns boolean language plpgsql volatile security definer set search_path = '' as $$
begin
  delete from app.job_tickets where hash = sha256(convert_to(p_ticket, 'utf8')) and job = p_job and ends_at > clock_timestamp();
  return found;
end $$;
comment on function api.redeem_job_ticket is 'Uses up the ticket with which a function was called; false for one that is unknown, used, ended or for another job. For the functions alone.';
