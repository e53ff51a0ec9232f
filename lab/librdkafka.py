"""A client of librdkafka as the lab drives it.

A producer gets `from to keys` by line, and answers `+ number` or `- number` for each delivery report. With a number as last
argument it is a consumer, which hands messages to a thread that hangs after so many, and prints the number of each that is done.
"""

import queue
import sys
import threading
import time

packages, file, topic = sys.argv[1:4]
sys.path.insert(0, packages)

from confluent_kafka import Consumer, Producer  # noqa: E402

with open(file, encoding="utf-8") as lines:
    settings = dict(line.strip().split("=", 1) for line in lines if "=" in line)


def produce():
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
        first, last, keys = map(int, line.split())
        for number in range(first, last):
            key = f"customer-{number % keys}".encode() if keys else None
            producer.produce(topic, key=key, value=str(number).encode(), on_delivery=told(number))


def consume(limit):
    consumer = Consumer(settings)
    stores = settings.get("enable.auto.offset.store") == "false"
    commits = settings.get("enable.auto.commit") == "false"
    handed = queue.Queue()

    def work():
        for _ in range(limit):
            message = handed.get()
            print(message.value().decode(), flush=True)
            if stores:
                consumer.store_offsets(message)
            elif commits:
                consumer.commit(message, asynchronous=False)

    threading.Thread(target=work, daemon=True).start()
    consumer.subscribe([topic])
    while True:
        message = consumer.poll(0.1)
        if message is not None and message.error() is None:
            handed.put(message)
        elif message is not None:
            time.sleep(0.1)


if len(sys.argv) > 4:
    consume(int(sys.argv[4]))
else:
    produce()
