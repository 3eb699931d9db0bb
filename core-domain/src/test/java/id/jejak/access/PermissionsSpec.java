package id.jejak.access;

import static id.jejak.kernel.DeciderSpec.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.body.BodyId;
import id.jejak.kernel.Occasion;
import id.jejak.kernel.Period;
import id.jejak.kernel.Rejection;
import id.jejak.reference.Category;
import id.jejak.reference.Region;
import id.jejak.rules.ShippedRules;
import id.jejak.worker.EngagementId;
import id.jejak.worker.Nik;
import id.jejak.worker.Sex;
import id.jejak.worker.WorkerId;
import id.jejak.worker.command.EndEngagement;
import id.jejak.worker.command.SetEngagementTerms;
import id.jejak.worker.command.WorkerCommand;
import id.jejak.worker.decide.CommandsOfAPath;
import id.jejak.worker.decide.WorkerDecider;
import id.jejak.worker.event.EngagementStarted;
import id.jejak.worker.event.WorkerRegistered;
import id.jejak.worker.state.WorkerState;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PermissionsSpec {

    private static final Region HERE = new Region("32.17");
    private static final Region ELSEWHERE = new Region("32.73");
    private static final BodyId STKS = new BodyId("STKS");

    @Test
    void each_command_of_a_path_is_allowed_to_its_roles_and_to_nobody_else() {
        Map<Role, EnumSet<CommandsOfAPath>> allowed = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            EnumSet<CommandsOfAPath> granted = EnumSet.noneOf(CommandsOfAPath.class);
            for (CommandsOfAPath step : CommandsOfAPath.values()) {
                if (mayGive(identity(Set.of(role), HERE, STKS), step.command(), step.before())) {
                    granted.add(step);
                }
            }
            allowed.put(role, granted);
        }
        assertThat(allowed.get(Role.OPERATOR))
                .containsExactly(
                        CommandsOfAPath.REGISTER,
                        CommandsOfAPath.TRAIN,
                        CommandsOfAPath.RECOMMEND_EMPLOYER,
                        CommandsOfAPath.FILE_APPEAL);
        assertThat(allowed.get(Role.HEAD)).containsExactly(CommandsOfAPath.NOMINATE, CommandsOfAPath.WITHDRAW);
        assertThat(allowed.get(Role.SECRETARIAT))
                .containsExactly(
                        CommandsOfAPath.SCREEN,
                        CommandsOfAPath.ASSIGN,
                        CommandsOfAPath.DECLARE_CONFLICT,
                        CommandsOfAPath.ATTEND,
                        CommandsOfAPath.OPEN_RESIT,
                        CommandsOfAPath.CLOSE);
        assertThat(allowed.get(Role.ASSESSOR))
                .containsExactly(CommandsOfAPath.ATTEND, CommandsOfAPath.SCORE, CommandsOfAPath.RECOMMEND_OUTCOME);
        assertThat(allowed.get(Role.PANEL))
                .containsExactly(
                        CommandsOfAPath.DECIDE,
                        CommandsOfAPath.ISSUE,
                        CommandsOfAPath.SUSPEND,
                        CommandsOfAPath.DECIDE_APPEAL);
        for (Role reader : List.of(Role.ALLOWANCE_OFFICER, Role.MINISTRY, Role.INSPECTOR, Role.ADMIN)) {
            assertThat(allowed.get(reader)).as("%s", reader).isEmpty();
        }
    }

    @Test
    void every_role_is_held_to_its_region_or_body() {
        Identity everyRoleElsewhere = identity(EnumSet.allOf(Role.class), ELSEWHERE, new BodyId("OTHER"));
        for (CommandsOfAPath step : CommandsOfAPath.values()) {
            String code = step.byDistrict() ? "region-out-of-scope" : "body-out-of-scope";
            assertRefused(code, () -> WorkerPermissions.check(everyRoleElsewhere, step.command(), step.before()));
        }
    }

    @Test
    void an_assessor_who_is_not_assigned_is_told_the_same_in_each_phase() {
        Identity other = identity("assessor2", Set.of(Role.ASSESSOR), HERE, STKS);
        for (CommandsOfAPath step :
                List.of(CommandsOfAPath.ATTEND, CommandsOfAPath.SCORE, CommandsOfAPath.RECOMMEND_OUTCOME)) {
            assertThat(refusals(other, step)).as("%s", step).containsExactly("assessor-not-assigned");
        }
    }

    @Test
    void an_assessor_declares_a_conflict_of_nobody_but_himself() {
        CommandsOfAPath step = CommandsOfAPath.DECLARE_CONFLICT;
        assertThat(acting(identity("assessor2", Set.of(Role.ASSESSOR), HERE, STKS), step))
                .isEqualTo(Role.ASSESSOR);
        assertThat(mayGive(identity("assessor", Set.of(Role.ASSESSOR), HERE, STKS), step.command(), step.before()))
                .isFalse();
    }

    @Test
    void whoever_is_secretariat_and_assessor_acts_as_assessor_where_assigned_and_as_secretariat_elsewhere() {
        Set<Role> both = Set.of(Role.SECRETARIAT, Role.ASSESSOR);
        Identity assigned = identity("assessor", both, HERE, STKS);
        Identity other = identity("assessor2", both, HERE, STKS);
        for (CommandsOfAPath step : List.of(CommandsOfAPath.ATTEND, CommandsOfAPath.SCORE)) {
            assertThat(acting(assigned, step)).as("%s", step).isEqualTo(Role.ASSESSOR);
            assertThat(acting(other, step)).as("%s", step).isEqualTo(Role.SECRETARIAT);
        }
    }

    private static Role acting(Identity identity, CommandsOfAPath step) {
        WorkerCommand meant = WorkerPermissions.meant(identity, step.command(), step.before());
        return WorkerPermissions.check(identity, meant, step.before());
    }

    @Test
    void a_body_is_told_the_same_of_a_worker_who_never_had_a_case_of_its_own_as_of_one_who_has_another_s() {
        Identity other = identity("somebody", Set.of(Role.SECRETARIAT, Role.PANEL), HERE, new BodyId("OTHER"));
        EnumSet<CommandsOfAPath> ofBodies = EnumSet.range(CommandsOfAPath.SCREEN, CommandsOfAPath.ISSUE);
        ofBodies.add(CommandsOfAPath.DECIDE_APPEAL);
        ofBodies.removeAll(List.of(CommandsOfAPath.SCORE, CommandsOfAPath.RECOMMEND_OUTCOME));
        for (CommandsOfAPath step : ofBodies) {
            assertThat(refusals(other, step)).as("%s", step).containsExactly("body-out-of-scope");
        }
    }

    @Test
    void a_body_whose_case_has_ended_may_ask_and_is_told_by_the_rules_that_there_is_none() {
        Identity panel = identity("panel", Set.of(Role.PANEL), HERE, STKS);
        WorkerState certified = CommandsOfAPath.SUSPEND.before();
        assertThat(WorkerPermissions.check(panel, CommandsOfAPath.ISSUE.command(), certified))
                .isEqualTo(Role.PANEL);
    }

    /** The codes, for a worker before each step of the path. */
    @Test
    void an_engagement_is_ended_by_its_own_district_alone() {
        WorkerId worker = new WorkerId(new UUID(7, 1));
        EngagementId here = new EngagementId(new UUID(7, 2));
        EngagementId elsewhere = new EngagementId(new UUID(7, 3));
        LocalDate day = LocalDate.of(2018, 1, 2);
        WorkerState state = new WorkerDecider(new ShippedRules())
                .fold(List.of(
                        new WorkerRegistered(
                                worker,
                                new Nik("3217015705701234"),
                                "Contoh",
                                LocalDate.of(1970, 5, 17),
                                Sex.FEMALE,
                                day),
                        started(here, "PSM", HERE, day),
                        started(elsewhere, "PKH", ELSEWHERE, day)));
        Identity operator = identity(Set.of(Role.OPERATOR), HERE, STKS);
        Occasion occasion = new Occasion("operator", day, null, null, null);
        assertThat(WorkerPermissions.check(operator, new EndEngagement(worker, here, day, occasion), state))
                .isEqualTo(Role.OPERATOR);
        assertRefused(
                "region-out-of-scope",
                () -> WorkerPermissions.check(operator, new EndEngagement(worker, elsewhere, day, occasion), state));
        assertRefused(
                "region-out-of-scope",
                () -> WorkerPermissions.check(
                        operator,
                        new SetEngagementTerms(
                                worker, elsewhere, new Period(day, null), "pendamping", BigDecimal.TEN, occasion),
                        state));
    }

    private static EngagementStarted started(EngagementId id, String category, Region region, LocalDate from) {
        return new EngagementStarted(id, new Category(category), region, from, null, null, null, from);
    }

    private static Set<String> refusals(Identity identity, CommandsOfAPath step) {
        Set<String> codes = new TreeSet<>();
        for (CommandsOfAPath standing : EnumSet.range(CommandsOfAPath.TRAIN, CommandsOfAPath.SUSPEND)) {
            try {
                WorkerPermissions.check(identity, step.command(), standing.before());
                codes.add("allowed " + standing);
            } catch (Rejection refused) {
                codes.add(refused.code());
            }
        }
        return codes;
    }

    @Test
    void a_prefix_bounds_by_whole_segments() {
        Identity identity = identity(Set.of(Role.OPERATOR), HERE, STKS);
        assertThat(identity.covers(new Region("32.17.01"))).isTrue();
        assertThat(identity.covers(new Region("32.18"))).isFalse();
        assertThat(identity.covers(new Region("32"))).isFalse();
    }

    private static boolean mayGive(Identity identity, WorkerCommand command, WorkerState state) {
        try {
            WorkerPermissions.check(identity, command, state);
            return true;
        } catch (Rejection refused) {
            assertThat(refused.code()).isEqualTo("role-not-allowed");
            return false;
        }
    }

    private static Identity identity(Set<Role> roles, Region region, BodyId body) {
        return identity("assessor", roles, region, body);
    }

    private static Identity identity(String account, Set<Role> roles, Region region, BodyId body) {
        return new Identity(account, "Contoh", "Kantor", roles, List.of(region), Set.of(body));
    }
}
