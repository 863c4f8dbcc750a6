-- Who may call what. The portal's verbs check the portal's account, staff verbs check role and unit; the two jobs belong to
-- the service role alone. Nothing is granted to anon or public.

revoke execute on all functions in schema app, api from public;
grant execute on function
  api.portal_reference, api.receive_submission, api.open_intake, api.add_attachment, api.track_submission, api.add_material, api.evaluate_matter,
  api.request_review, api.request_withdrawal, api.request_urging, api.request_recusal, api.choose_notice, api.choose_publication, api.published_answers, api.receive_suggestion, api.public_topics, api.send_sealed_message, api.copy_of_data, api.request_correction, api.receipt_statement, api.prove_record, api.prove_paper
  to authenticated;
grant execute on function
  api.invite_staff, api.change_staff, api.end_staff, api.restore_staff, api.name_deputy, api.save_view, api.drop_view, api.export_matters, api.draft_topic, api.decide_topic, api.extend_topic, api.invite_proposer, api.group_suggestions, api.publish_results, api.draft_digest, api.sign_digest, api.record_instruction, api.announce_award, api.decide_award, api.read_sealed_messages, api.answer_sealed_message, api.take_snapshot, api.check_snapshot, api.contest_figure, api.rule_figure, api.draft_annual_report, api.sign_annual_report, api.inspection_export, api.annual_tables, api.open_correction, api.answer_correction, api.ask_identity, api.decide_identity, api.show_identity, api.set_throttle, api.record_execution, api.record_call_back, api.draft_publication, api.decide_publication, api.end_publication, api.choose_digest, api.open_import, api.check_import_lines, api.take_import_lines, api.import_codes, api.record_submission, api.register_matter, api.split_demands, api.transfer_matter, api.assign_matter, api.inform_petitioner,
  api.reply_directly, api.forward_suggestion, api.transfer_sealed, api.archive_matter, api.rule_objection, api.decide_proposal,
  api.sign_dispatch, api.give_acceptance, api.file_objection, api.record_contact, api.submit_opinion, api.sign_opinion, api.serve_opinion,
  api.report_back, api.audit_report, api.resume_handling, api.record_route_result, api.possible_steps, api.read_matter, api.search_matters, api.repeat_candidates, api.reveal_party,
  api.open_sealed_matter, api.open_sensitive_files, api.check_record, api.request_extension, api.grant_extension, api.refuse_extension, api.submit_input,
  api.merge_matter, api.refuse_matter, api.end_matter, api.file_matter, api.unmerge_matter, api.reopen_matter,
  api.record_review_request, api.accept_review, api.ask_for_items, api.take_items, api.refuse_review, api.submit_review_opinion, api.return_review_opinion,
  api.sign_review_opinion, api.serve_review_opinion, api.record_external_decision, api.open_review_hearing, api.close_review_hearing, api.withdraw_review,
  api.report_urgent, api.record_urgent_report, api.transfer_instructed, api.assign_instructed, api.settle_dispatch, api.open_hearing, api.close_hearing,
  api.void_opinion, api.announce_service, api.ask_petitioner, api.object_upwards, api.record_upper_consent, api.record_upper_refusal, api.record_prior_opinion, api.urge_unit, api.answer_urge, api.draft_supervision, api.revise_supervision, api.return_supervision, api.sign_supervision, api.reply_supervision, api.check_rectification, api.close_supervision, api.draft_recommendation, api.revise_recommendation, api.check_recommendation, api.return_recommendation, api.sign_recommendation, api.feed_back_recommendation, api.record_feedback, api.track_recommendation, api.close_recommendation, api.acknowledge_suggestion, api.answer_suggestion, api.answer_urging, api.answer_recusal, api.confirm_withdrawal, api.refuse_withdrawal, api.recuse_staff, api.succeed_unit, api.load_calendar, api.convert_to_ordinary, api.revise_template
  to authenticated;
grant execute on function api.take_letters, api.note_letters, api.sweep_deadlines, api.publish_anchor, api.sign_anchor, api.register_key to service_role;
