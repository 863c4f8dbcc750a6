// Verbs that no run takes with success, each with its reason; tests/security/fuzz.test.ts holds the list, so that it does not grow unseen.
export const leftOut: Record<string, string> = {
  sweep_deadlines: 'a job of the service, which no person may call', check_hourly: 'a job of the service', redeem_job_ticket: 'for the functions alone', publish_anchor: 'a job of the service', sign_anchor: 'a job of the service', sign_hour: 'a job of the service', register_key: 'a job of the service',
  register_seal_key: 'a job of the service', files_to_seal: 'a job of the service', note_sealed_file: 'a job of the service', take_removals: 'a job of the service', note_removals: 'a job of the service', take_letters: 'a job of the service', note_letters: 'a job of the service',
  check_now: 'reads every row of the database, for as long as that takes; tests/security/ledger.test.ts takes it',
};
