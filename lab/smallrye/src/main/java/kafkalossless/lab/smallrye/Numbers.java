package kafkalossless.lab.smallrye;

import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads digits, and refuses everything else. */
public final class Numbers implements Deserializer<String> {
  private final StringDeserializer texts = new StringDeserializer();

  @Override
  public String deserialize(String topic, byte[] data) {
    String text = texts.deserialize(topic, data);
    if (!text.matches("-?\\d+")) throw new SerializationException(text + " is no number");
    return text;
  }
}
