-- Who may read what. Case staff of the bureau read every matter that is not sealed; a unit reads the matters dispatched to
-- it and of those only its own demands and steps (R-PRIV-ACCESS); sealed reports are read by the CONF_OFFICERs of the unit
-- that keeps or received them, and by nobody else (R-CONF-INVISIBLE). ADMIN and AUDITOR read no case.

create policy "Bureau staff read dispatches that are not sealed" on app.dispatches for select to authenticated
  using (not is_sealed and (select app.reads_all_matters()));
create policy "Unit staff read dispatches to their unit" on app.dispatches for select to authenticated
  using (not is_sealed and unit_id = (select app.my_case_unit_id()));
create policy "Confidentiality officers read sealed dispatches they keep" on app.dispatches for select to authenticated
  using (is_sealed and (keeper_unit_id = (select app.my_sealed_unit_id()) or unit_id = (select app.my_sealed_unit_id())));

create policy "Bureau staff read matters that are not sealed" on app.matters for select to authenticated
  using (not is_sealed and (select app.reads_all_matters()));
create policy "Unit staff read matters dispatched to their unit" on app.matters for select to authenticated
  using (not is_sealed and exists (
    select from app.dispatches d where d.matter_id = matters.id and d.unit_id = (select app.my_case_unit_id())));
create policy "Confidentiality officers read sealed matters they keep" on app.matters for select to authenticated
  using (is_sealed and (keeper_unit_id = (select app.my_sealed_unit_id()) or exists (
    select from app.dispatches d where d.matter_id = matters.id and d.unit_id = (select app.my_sealed_unit_id()))));

create policy "Readers of a matter read its submissions" on app.submissions for select to authenticated
  using (exists (select from app.matters m where m.id = matter_id));
create policy "Readers of a matter that is not sealed read its people, masked" on app.parties for select to authenticated
  using (exists (select from app.matters m where m.id = matter_id and not m.is_sealed));

create policy "Bureau staff and keepers read demands" on app.demands for select to authenticated
  using (((select app.reads_all_matters()) or (select app.my_sealed_unit_id()) is not null)
    and exists (select from app.matters m where m.id = matter_id));
create policy "Unit staff read the demands sent to them" on app.demands for select to authenticated
  using (exists (select from app.dispatch_demands dd join app.dispatches d on d.id = dd.dispatch_id
    where dd.demand_id = demands.id and d.unit_id = (select app.my_case_unit_id())));
create policy "Readers of a dispatch read its demands" on app.dispatch_demands for select to authenticated
  using (exists (select from app.dispatches d where d.id = dispatch_id));

create policy "Readers of a dispatch read its objection" on app.objections for select to authenticated
  using (exists (select from app.dispatches d where d.id = dispatch_id));
create policy "Readers of a dispatch read its contact records" on app.contact_records for select to authenticated
  using (exists (select from app.dispatches d where d.id = dispatch_id));
create policy "Readers of a dispatch read its opinions" on app.opinions for select to authenticated
  using (exists (select from app.dispatches d where d.id = dispatch_id));
create policy "Readers of an opinion read its outcomes" on app.opinion_demands for select to authenticated
  using (exists (select from app.opinions o where o.id = opinion_id));
create policy "Readers of a dispatch read its proofs of service" on app.services for select to authenticated
  using (exists (select from app.matters m where m.id = matter_id) and (dispatch_id is null and (select app.reads_all_matters())
    or exists (select from app.dispatches d where d.id = dispatch_id)));
create policy "Bureau staff and the unit concerned read reviews" on app.reviews for select to authenticated
  using (exists (select from app.dispatches d where d.id = dispatch_id));
create policy "Bureau staff and the unit concerned read proposals" on app.proposals for select to authenticated
  using (exists (select from app.matters m where m.id = matter_id) and (dispatch_id is null and (select app.reads_all_matters())
    or exists (select from app.dispatches d where d.id = dispatch_id)));
create policy "Bureau staff read evaluations; units read their own" on app.evaluations for select to authenticated
  using (exists (select from app.matters m where m.id = matter_id)
    and ((select app.reads_all_matters()) or unit_id = (select app.my_case_unit_id())));
create policy "Readers of a matter read added material" on app.materials for select to authenticated
  using (exists (select from app.matters m where m.id = matter_id));
