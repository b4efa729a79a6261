#!/usr/bin/python3
"""Sends an article to the monitor over plain AMQP and prints the alert that comes of it. Needs Debian's python3-pika.

    /usr/bin/python3 deploy/examples/send-and-read.py --amqp amqp://guest:guest@127.0.0.1:5672/
"""
import argparse
import datetime
import json
import sys

import pika

ARTICLES = "negotiation-monitor.articles"
EVENTS = "negotiation-monitor.events"

BODY = """Velmark's defence ministry said on Monday that its army would stop all attacks on Besk and pull its troops back from the town.

Velmark's artillery shelled Besk for three hours on Tuesday, killing six people, doctors at the town's hospital said.

The town had 40,000 inhabitants before the war between Velmark and Ardania."""


def article():
    now = datetime.datetime.now(datetime.timezone.utc)
    return {"id": f"example-{now:%Y%m%d%H%M%S}", "source": "The Meridian Post", "title": "Shells on Besk",
            "publishedAt": now.isoformat(timespec="seconds"), "body": BODY}


def show(alert):
    print(f'{alert["severity"].upper()}  {alert["kind"]}  {alert["party"]}  (confidence {alert["confidence"]})')
    for side, mark in (("statements", "said    "), ("counterparts", "reported")):
        for quote in alert[side]:
            print(f'  {mark}  “{quote["text"]}”')
            print(f'            {quote.get("speaker") or "the article itself"}, {quote.get("outlet")}, {quote["publishedAt"]}')


def main():
    arguments = argparse.ArgumentParser(description="Send an article, read the alert.")
    arguments.add_argument("--amqp", default="amqp://guest:guest@127.0.0.1:5672/", help="the broker's address")
    arguments.add_argument("--article", help="a file with one article as JSON; without it, an example is sent")
    arguments.add_argument("--timeout", type=float, default=60, help="seconds to wait for the alert")
    given = arguments.parse_args()

    connection = pika.BlockingConnection(pika.URLParameters(given.amqp))
    channel = connection.channel()

    # Bound before sending: events that nobody has bound to are gone.
    queue = channel.queue_declare(queue="", exclusive=True).method.queue
    channel.queue_bind(queue=queue, exchange=EVENTS, routing_key="alert.#")

    channel.confirm_delivery()
    body = open(given.article, "rb").read() if given.article else json.dumps(article()).encode()
    channel.basic_publish(exchange="", routing_key=ARTICLES, body=body, mandatory=True,
                          properties=pika.BasicProperties(delivery_mode=2))
    print(f"Sent {len(body)} bytes to {ARTICLES}.", file=sys.stderr)

    for method, _, message in channel.consume(queue, inactivity_timeout=given.timeout):
        if method is None:
            print(f"No alert within {given.timeout:g} s.", file=sys.stderr)
            return 1
        event = json.loads(message)
        channel.basic_ack(method.delivery_tag)
        print(f'{event["type"]}  {event["id"]}  routing key {method.routing_key}', file=sys.stderr)
        show(event["data"])
        return 0


if __name__ == "__main__":
    sys.exit(main())
