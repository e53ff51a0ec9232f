/** The file of a sound consumer, to which the examples of rules add their lines. */

/** A consumer that leaves the commits to its code and reads all there is. */
export function soundConsumer(last: string): string {
  return `bootstrap.servers=kafka1:9092,kafka2:9092
group.id=billing
enable.auto.commit=false
auto.offset.reset=earliest
${last}`;
}
