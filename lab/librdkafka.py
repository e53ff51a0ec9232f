"""A producer of librdkafka as the lab drives it: `from to` by line; answers `+ number` or `- number` for each delivery report."""

import sys
import threading

packages, file, topic = sys.argv[1:4]
sys.path.insert(0, packages)

from confluent_kafka import Producer  # noqa: E402

with open(file, encoding="utf-8") as lines:
    settings = dict(line.strip().split("=", 1) for line in lines if "=" in line)

producer = Producer(settings)


def told(number):
    def report(error, _message):
        print("-" if error else "+", number, flush=True)

    return report


def poll():
    while True:
        producer.poll(0.1)


threading.Thread(target=poll, daemon=True).start()
for line in sys.stdin:
    first, last = map(int, line.split())
    for number in range(first, last):
        producer.produce(topic, value=str(number).encode(), on_delivery=told(number))
