package kafkalossless.lab.spring;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.kafka.listener.CommonContainerStoppingErrorHandler;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.FixedBackOff;

/** Error handlers that applications declare in their code. */
@Configuration(proxyBeanMethods = false)
class KafkaErrors {
  /** Tries for ten seconds, then puts the record aside. */
  @Bean
  @ConditionalOnProperty(name = "lab.errors", havingValue = "recoverer")
  DefaultErrorHandler patient(KafkaOperations<?, ?> template) {
    return new DefaultErrorHandler(new DeadLetterPublishingRecoverer(template), new FixedBackOff(1000, 10));
  }

  /** Passes over nothing: the container stops. */
  @Bean
  @ConditionalOnProperty(name = "lab.errors", havingValue = "stopping")
  CommonContainerStoppingErrorHandler stopping() {
    return new CommonContainerStoppingErrorHandler();
  }
}
