"""Asks one librdkafka, called by ctypes: which settings it knows, and whether a client starts with a configuration, as what."""
import ctypes
import json
import os
import re
import sys
import tempfile

library_file, questions_file, answers_file = sys.argv[1:]
library = ctypes.CDLL(library_file)
c = ctypes.CDLL(None)
pointer, text, size = ctypes.c_void_p, ctypes.c_char_p, ctypes.c_size_t
roles = {"producer": 0, "consumer": 1}
error_size = 512
# A client is never closed, which may wait for ever: the process that made some of them ends.
clients_per_process = 150


def declare(owner, name, result, *arguments):
    function = getattr(owner, name)
    function.restype, function.argtypes = result, arguments
    return function


fopen = declare(c, "fopen", pointer, text, text)
fclose = declare(c, "fclose", ctypes.c_int, pointer)
version = declare(library, "rd_kafka_version_str", text)
show = declare(library, "rd_kafka_conf_properties_show", None, pointer)
conf_new = declare(library, "rd_kafka_conf_new", pointer)
conf_destroy = declare(library, "rd_kafka_conf_destroy", None, pointer)
conf_set = declare(library, "rd_kafka_conf_set", ctypes.c_int, pointer, text, text, text, size)
conf_get = declare(library, "rd_kafka_conf_get", ctypes.c_int, pointer, text, text, ctypes.POINTER(size))
conf_of = declare(library, "rd_kafka_conf", pointer, pointer)
client_new = declare(library, "rd_kafka_new", pointer, ctypes.c_int, pointer, text, size)
topic_new = declare(library, "rd_kafka_topic_new", pointer, pointer, text, pointer)
last_error = declare(library, "rd_kafka_last_error", ctypes.c_int)
log_callback = ctypes.CFUNCTYPE(None, pointer, ctypes.c_int, text, text)
on_log = declare(library, "rd_kafka_conf_set_log_cb", None, pointer, log_callback)
error_text = declare(library, "rd_kafka_err2str", text, ctypes.c_int)


def properties():
    """The table that librdkafka itself prints."""
    with tempfile.NamedTemporaryFile() as file:
        stream = fopen(file.name.encode(), b"w")
        show(stream)
        fclose(stream)
        return file.read().decode()


logged = []


@log_callback
def remember(client, _level, _kind, line):
    logged.append((client, line.decode(errors="replace")))


def answer(question):
    """What a client is after its start, or `refused` with the stage: `unknown` and `invalid` with the key, `start`, `topic`."""
    error = ctypes.create_string_buffer(error_size)
    conf = conf_new()
    names_brokers = any(key in ("bootstrap.servers", "metadata.broker.list") for key, _ in question["settings"])
    if names_brokers:
        conf_set(conf, b"debug", b"broker", error, error_size)
        on_log(conf, remember)
    level = [] if names_brokers else [["log_level", "0"]]
    for key, value in [*level, *question["settings"]]:
        result = conf_set(conf, key.encode(), value.encode(), error, error_size)
        if result != 0:
            conf_destroy(conf)
            return {"refused": "unknown" if result == -2 else "invalid", "key": key, "message": error.value.decode()}
    client = client_new(roles[question["role"]], conf, error, error_size)
    if client is None:
        conf_destroy(conf)
        return {"refused": "start", "message": error.value.decode()}
    if question["role"] == "producer" and topic_new(client, b"orders", None) is None:
        return {"refused": "topic", "message": error_text(last_error()).decode()}
    values = {key: value_of(conf_of(client), key) for key in question["read"]}
    return {"values": values, "addresses": addresses(client)} if names_brokers else {"values": values}


def addresses(client):
    """The brokers that a client starts with, each once, as the log of the library names them."""
    found = {match.group(1) for owner, line in logged if owner == client and (match := added.search(line)) is not None}
    return sorted(bracketed.sub(r"\1:", one) for one in found)


added = re.compile(r"^(?:\[thrd:[^\]]*\]: )?(?:ssl://|sasl_\w+://)?(.*)/bootstrap: Added new broker with NodeId -1", re.DOTALL)
bracketed = re.compile(r"^\[(.*)\]:", re.DOTALL)


def value_of(conf, key):
    buffer, length = ctypes.create_string_buffer(error_size), size(error_size)
    return buffer.value.decode() if conf_get(conf, key.encode(), buffer, ctypes.byref(length)) == 0 else None


def answered(questions):
    """The answers of another process."""
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reader)
        with os.fdopen(writer, "w", encoding="utf-8") as pipe:
            json.dump([answer(one) for one in questions], pipe)
        os._exit(0)
    os.close(writer)
    with os.fdopen(reader, encoding="utf-8") as pipe:
        found = pipe.read()
    os.waitpid(child, 0)
    return json.loads(found)


with open(questions_file, encoding="utf-8") as questions:
    asked = [json.loads(line) for line in questions]
parts = [asked[start : start + clients_per_process] for start in range(0, len(asked), clients_per_process)]
with open(answers_file, "w", encoding="utf-8") as answers:
    replies = [reply for part in parts for reply in answered(part)]
    json.dump({"version": version().decode(), "properties": properties(), "answers": replies}, answers)
