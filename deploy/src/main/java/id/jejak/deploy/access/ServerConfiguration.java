package id.jejak.deploy.access;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What Tomcat and Spring's dispatcher are told besides their properties. */
@Configuration(proxyBeanMethods = false)
class ServerConfiguration implements WebMvcConfigurer {

    /** After those that have no order: a command that is refused here leaves its line too. */
    private static final int LAST = 1;

    /** Added after Boot's own valve of that kind, and so the first to be heard. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> problemsFromTheServer() {
        return tomcat -> tomcat.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new ProblemValve()));
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new KnownParameters()).order(LAST);
    }
}
