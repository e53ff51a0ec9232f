package kafkalossless.lab.spring;

import java.util.function.Function;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.Message;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.kafka.receiver.ReceiverOffset;

/** An application with a reactive function, over the reactive binder. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
public class ReactiveApplication {
  @Bean
  Processing processing(@Value("${lab.fault:none}") String fault) {
    return new Processing(fault);
  }

  /** A thread of its own processes 100 records at once, and acknowledges the last one where that is left to the code. */
  @Bean
  Function<Flux<Message<Integer>>, Mono<Void>> bill(Processing processing) {
    return records -> records.publishOn(Schedulers.newSingle("billing")).buffer(100).doOnNext(batch -> {
      batch.forEach(record -> processing.process(record.getPayload()));
      ReceiverOffset offset = batch.get(batch.size() - 1).getHeaders().get(KafkaHeaders.ACKNOWLEDGMENT, ReceiverOffset.class);
      if (offset != null) offset.acknowledge();
    }).then();
  }

  /** Runs until its orders end. */
  public static void main(String[] args) throws Exception {
    Console.take();
    Console.obey(SpringApplication.run(ReactiveApplication.class, args), order -> {});
  }
}
