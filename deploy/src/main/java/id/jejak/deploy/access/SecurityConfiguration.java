package id.jejak.deploy.access;

import id.jejak.access.Role;
import id.jejak.query.Api;
import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;

/**
 * Who may call the API. Open are health, which says its status only, and whether a certificate is valid; everything else
 * needs an account, operations the role ADMIN. What an account may do there, each endpoint decides. Pages for people are
 * {@link ConsoleSecurity}'s.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    /** Whoever looks after Jejak can do so while its database is away: by the account as it was last seen. */
    @Bean
    @Order(0)
    SecurityFilterChain operations(HttpSecurity http, AccountAuthentication authentication, Accounts accounts) {
        return byBasic(http.securityMatcher("/actuator/**"), authentication.by(accounts::lastKnown))
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers("/actuator/health", "/actuator/health/**")
                        .permitAll()
                        .anyRequest()
                        .hasRole(Role.ADMIN.name()))
                .build();
    }

    @Bean
    @Order(1)
    SecurityFilterChain api(HttpSecurity http, AccountAuthentication authentication) {
        return byBasic(http.securityMatcher(Api.PATTERN, "/v3/**", "/swagger-ui/**", "/swagger-ui"), authentication)
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, "/api/v1/certificates/*")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .build();
    }

    private static HttpSecurity byBasic(HttpSecurity http, AccountAuthentication authentication) {
        return http.httpBasic(basic -> basic.authenticationEntryPoint(
                        (request, response, why) -> ProblemAnswers.unauthenticated(response)))
                .exceptionHandling(refused -> refused.authenticationEntryPoint(
                                (request, response, why) -> ProblemAnswers.unauthenticated(response))
                        .accessDeniedHandler((request, response, why) -> ProblemAnswers.roleNotAllowed(response)))
                // Alone: a bean of its kind is also asked a second time by the manager that stands above.
                .authenticationManager(new ProviderManager(authentication))
                // Each request carries its login: there is no session to keep, no place to come back to, nothing to
                // leave.
                .securityContext(
                        context -> context.securityContextRepository(new RequestAttributeSecurityContextRepository()))
                .sessionManagement(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                // No cookie carries the login; what a browser would send by itself is stopped by NoForeignPages.
                .csrf(AbstractHttpConfigurer::disable)
                .addFilterBefore(new NoForeignPages(), AuthorizationFilter.class);
    }

    /** Each request is measured as a whole; to measure each filter and each decision too costs more than they do. */
    @Bean
    SecurityObservationSettings unmeasuredFilters() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    @Bean
    AccountAuthentication accountAuthentication(Accounts accounts, PasswordEncoder encoder) {
        return new AccountAuthentication(accounts::enabled, encoder, new RememberedCredentials(System::nanoTime));
    }
}
