package kafkalossless.lab;

import java.util.List;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ConsumerGroupListing;
import org.apache.kafka.clients.admin.RemoveMembersFromConsumerGroupOptions;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/** Consumer groups whose names the file of a run decides. */
final class Groups {
  private Groups() {}

  /** The furthest that any group has committed in the topic's first partition; 0 where none has. */
  static int committed(Cluster cluster, String topic) throws Exception {
    TopicPartition partition = new TopicPartition(topic, 0);
    int furthest = 0;
    for (String group : all(cluster.admin())) {
      OffsetAndMetadata offset =
          cluster.admin().listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata().get().get(partition);
      if (offset != null) furthest = Math.max(furthest, (int) offset.offset());
    }
    return furthest;
  }

  /** Puts everybody out of every group: the dead would stay for the session's time. */
  static void leave(Cluster cluster) throws Exception {
    Admin admin = cluster.admin();
    for (String group : all(admin))
      if (!admin.describeConsumerGroups(List.of(group)).all().get().get(group).members().isEmpty())
        admin.removeMembersFromConsumerGroup(group, new RemoveMembersFromConsumerGroupOptions()).all().get();
  }

  /** How many are in any group. */
  static int members(Cluster cluster) throws Exception {
    return cluster.admin().describeConsumerGroups(all(cluster.admin())).all().get().values().stream()
        .mapToInt(group -> group.members().size()).sum();
  }

  private static List<String> all(Admin admin) throws Exception {
    return admin.listConsumerGroups().all().get().stream().map(ConsumerGroupListing::groupId).toList();
  }
}
