/** Files of MirrorMaker, to which the examples of rules add their lines. */

/** The start of a file for examples. */
export const twoClusters = `clusters = main, backup
main.bootstrap.servers = main1:9092, main2:9092, main3:9092
backup.bootstrap.servers = backup1:9092, backup2:9092, backup3:9092
main->backup.enabled = true
`;

/** Lines that settle what other rules ask under the strictest preset. */
export const withOffsets = "main->backup.sync.group.offsets.enabled = true\n";
export const withNone = "main.consumer.auto.offset.reset = none\n";
export const withMinimum = "main->backup.config.properties.exclude = segment.bytes\n";
