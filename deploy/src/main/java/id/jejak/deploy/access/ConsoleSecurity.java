package id.jejak.deploy.access;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/**
 * Who may see the pages: whoever logged in by the form, for as long as the account is as it was then. Pages load nothing
 * from elsewhere, run no script that stands in them, and are in nobody's frame.
 */
@Configuration(proxyBeanMethods = false)
class ConsoleSecurity {

    private static final String LOGIN = "/login";
    private static final String OWN_CONTENT_ONLY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'"
                    + " data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    @Bean
    @Order(2)
    SecurityFilterChain console(HttpSecurity http, AccountAuthentication provider, Accounts accounts) {
        return http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(LOGIN, "/assets/**", "/webjars/**", "/favicon.ico")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .authenticationProvider(provider)
                .formLogin(form -> form.loginPage(LOGIN))
                .logout(Customizer.withDefaults())
                .requestCache(cache -> cache.requestCache(pageAskedFor()))
                .exceptionHandling(refused -> refused.authenticationEntryPoint(toLogin()))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(OWN_CONTENT_ONLY))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER)))
                .addFilterBefore(new StillAllowed(accounts), AuthorizationFilter.class)
                .build();
    }

    /** After the login comes the page that was asked for, at its own address; a part of a page does not count. */
    @SuppressWarnings("NullAway") // null is what the library documents for "no parameter"; it does not annotate it
    private static HttpSessionRequestCache pageAskedFor() {
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        cache.setMatchingRequestParameterName(null);
        cache.setRequestMatcher(request -> request.getMethod().equals("GET") && !isPart(request));
        return cache;
    }

    /** Who asks for a part of a page without a session any more is shown the login in place of the whole page. */
    private static AuthenticationEntryPoint toLogin() {
        LoginUrlAuthenticationEntryPoint page = new LoginUrlAuthenticationEntryPoint(LOGIN);
        return (HttpServletRequest request, HttpServletResponse response, AuthenticationException why) -> {
            if (isPart(request)) {
                response.setHeader("HX-Redirect", LOGIN);
                response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
                response.setStatus(HttpStatus.UNAUTHORIZED.value());
            } else {
                page.commence(request, response, why);
            }
        };
    }

    private static boolean isPart(HttpServletRequest request) {
        return request.getHeader("HX-Request") != null;
    }
}
