package kafkalossless.lab.spring;

import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.cloud.stream.config.ProducerMessageHandlerCustomizer;
import org.springframework.cloud.stream.function.StreamBridge;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.integration.channel.DirectChannel;
import org.springframework.integration.kafka.outbound.KafkaProducerMessageHandler;
import org.springframework.integration.kafka.support.KafkaSendFailureException;
import org.springframework.messaging.MessagingException;

/** An application of Spring Cloud Stream; its file says which of the functions are bound, and to what. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
public class BindingApplication {
  @Bean
  Processing processing(@Value("${lab.fault:none}") String fault) {
    return new Processing(fault);
  }

  @Bean
  Consumer<Integer> refresh(Processing processing) {
    return processing::process;
  }

  @Bean
  Consumer<Integer> bill(Processing processing) {
    return processing::process;
  }

  @Bean
  Function<Integer, String> enrich() {
    return String::valueOf;
  }

  /** Tells what became of each record that is sent. */
  @Bean
  ProducerMessageHandlerCustomizer<KafkaProducerMessageHandler<?, ?>> confirmations() {
    DirectChannel confirmed = new DirectChannel();
    confirmed.subscribe(message -> Console.done(numberOf(message.getPayload())));
    DirectChannel failed = new DirectChannel();
    failed.subscribe(message -> Console.failed(numberOf(((KafkaSendFailureException) message.getPayload()).getRecord().value())));
    return (handler, destination) -> {
      handler.setSendSuccessChannel(confirmed);
      handler.setSendFailureChannel(failed);
    };
  }

  private static int numberOf(Object payload) {
    String text = payload instanceof byte[] bytes ? new String(bytes, StandardCharsets.UTF_8) : payload.toString();
    return Integer.parseInt(text.split(" ", 2)[0]);
  }

  /** Runs until its orders end: a binding and two numbers, from the first to before the second. */
  public static void main(String[] args) throws Exception {
    Console.take();
    ConfigurableApplicationContext context = SpringApplication.run(BindingApplication.class, args);
    StreamBridge bridge = context.getBean(StreamBridge.class);
    Console.obey(context, order -> {
      String[] parts = order.split(" ");
      for (int i = Integer.parseInt(parts[1]); i < Integer.parseInt(parts[2]); i++) send(bridge, parts[0], i);
    });
  }

  private static void send(StreamBridge bridge, String binding, int number) {
    try {
      bridge.send(binding, number);
    } catch (MessagingException failed) {
      Console.failed(number);
    }
  }
}
