package id.jejak.deploy;

import id.jejak.command.BusinessDay;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** The day of the offices: theirs, or the one that {@code jejak.today} sets. When something is recorded is never set. */
@Configuration(proxyBeanMethods = false)
class BusinessDayConfiguration {

    static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

    @Bean
    BusinessDay businessDay(Settings settings, Environment environment) {
        LocalDate set = settings.today();
        if (set == null) {
            Clock clock = Clock.system(JAKARTA);
            return () -> LocalDate.now(clock);
        }
        if (environment.acceptsProfiles(Profiles.of("production"))) {
            throw new StartRefused(
                    "jejak.today (JEJAK_TODAY) is set, and this is production",
                    "Unset it: in production a day is what the calendar says.");
        }
        return () -> set;
    }
}
