package id.jejak.query;

import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/**
 * All questions. Whoever imports it gives a {@link LogClock}, a {@link BusinessDay}, and the view ports of the read
 * models.
 */
@Configuration(proxyBeanMethods = false)
@ComponentScan
public class QueryConfiguration {}
