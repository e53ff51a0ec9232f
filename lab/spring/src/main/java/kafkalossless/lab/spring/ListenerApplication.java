package kafkalossless.lab.spring;

import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.support.Acknowledgment;

/** An application of Spring Boot with one listener; everything about Kafka comes from its file. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import(KafkaErrors.class)
public class ListenerApplication {
  /** Listens to one topic. */
  static class Orders {
    private final Processing processing;

    Orders(Processing processing) {
      this.processing = processing;
    }

    @KafkaListener(topics = "${lab.topic}")
    void onOrder(Integer number) {
      processing.process(number);
    }
  }

  /** Listens to one topic and takes what a poll brings at once. */
  static class Batches {
    private final Processing processing;

    Batches(Processing processing) {
      this.processing = processing;
    }

    @KafkaListener(topics = "${lab.topic}", batch = "true")
    void onOrders(List<String> numbers) {
      processing.process(numbers.stream().map(Integer::valueOf).toList());
    }
  }

  /** Listens to one topic and hands every second record to a worker; one who is slow has done one of them when 500 records have come, and does no more. */
  static class Handing {
    private final Processing processing;
    private final boolean isSlow;
    private Runnable first;

    Handing(Processing processing, boolean isSlow) {
      this.processing = processing;
      this.isSlow = isSlow;
    }

    @KafkaListener(topics = "${lab.topic}")
    void onOrder(Integer number, Acknowledgment acknowledgment) {
      Runnable work = () -> {
        processing.process(number);
        acknowledgment.acknowledge();
      };
      if (!isSlow || number % 2 == 0) work.run();
      else if (first == null) first = work;
      if (isSlow && number == 499) first.run();
    }
  }

  @Bean
  Processing processing(@Value("${lab.fault:none}") String fault) {
    return new Processing(fault);
  }

  @Bean
  @ConditionalOnProperty(name = "lab.listener", havingValue = "single", matchIfMissing = true)
  Orders orders(Processing processing) {
    return new Orders(processing);
  }

  @Bean
  @ConditionalOnProperty(name = "lab.listener", havingValue = "batch")
  Batches batches(Processing processing) {
    return new Batches(processing);
  }

  @Bean
  @ConditionalOnProperty(name = "lab.listener", havingValue = "handing")
  Handing handing(Processing processing, @Value("${lab.worker:prompt}") String worker) {
    return new Handing(processing, worker.equals("slow"));
  }

  /** Listens until its orders end. */
  public static void main(String[] args) throws Exception {
    Console.take();
    ConfigurableApplicationContext context = SpringApplication.run(ListenerApplication.class, args);
    Console.obey(context, order -> sendInTransactions(context, order));
  }

  /** Ten transactions of 100 records; every second one is rolled back at its end, and tried again. */
  @SuppressWarnings("unchecked")
  private static void sendInTransactions(ConfigurableApplicationContext context, String topic) {
    KafkaTemplate<String, String> template = context.getBean(KafkaTemplate.class);
    for (int from = 0; from < 1000; from += 100) {
      if (from % 200 == 0) {
        try {
          transaction(template, topic, from, true);
        } catch (IllegalStateException rolledBack) {
          // As if nothing had been sent; so it is sent again.
        }
      }
      transaction(template, topic, from, false);
    }
  }

  private static void transaction(KafkaTemplate<String, String> template, String topic, int from, boolean fails) {
    template.executeInTransaction(all -> {
      for (int i = from; i < from + 100; i++) all.send(topic, String.valueOf(i));
      all.flush();
      if (fails) throw new IllegalStateException("the database refuses what belongs to it");
      return null;
    });
  }
}
