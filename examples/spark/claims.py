"""Extracts the claims of a folder of articles under Apache Spark, and writes them as Parquet.

usage: claims.py FOLDER CLAIMS.parquet [--master local[2]] [--klartext klartext] [--partitions N]

Each partition is piped through one klartext, which answers line by line; a record that fails leaves its failure in its place
and costs nothing else. Nothing is shared between the processes, so the same runs on a cluster, where klartext is installed on
each worker.
"""

import argparse
import json
import os
from pathlib import Path

from pyspark.sql import SparkSession
from pyspark.sql import types as t

SCHEMA = t.StructType([
    t.StructField("article_id", t.StringType()),
    t.StructField("published", t.StringType()),
    t.StructField("language", t.StringType()),
    t.StructField("claim_id", t.StringType()),
    t.StructField("key", t.StringType()),
    t.StructField("type", t.StringType()),
    t.StructField("source", t.StringType()),
    t.StructField("wikidata", t.StringType()),
    t.StructField("polarity", t.StringType()),
    t.StructField("certainty", t.StringType()),
    t.StructField("check_worthiness", t.DoubleType()),
    t.StructField("text", t.StringType()),
    t.StructField("start", t.IntegerType()),
    t.StructField("end", t.IntegerType()),
    t.StructField("error", t.StringType()),
])


def rows(line):
    """The rows of one line of klartext's output: one for each claim, or one that holds the failure."""
    result = json.loads(line)
    article = result["source"]["id"]
    if "error" in result:
        yield (article, *[None] * 13, result["error"]["message"])
        return
    document = result["document"]
    for claim in result["claims"]:
        source = claim["source"]
        yield (article, document["published"], document["language"], claim["id"], claim["key"], claim["type"], source["name"],
               source["wikidata"], claim["polarity"], claim["certainty"], float(claim["checkWorthiness"]), claim["text"],
               claim["start"], claim["end"], None)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder")
    parser.add_argument("claims")
    parser.add_argument("--master", default="local[*]")
    parser.add_argument("--klartext", default="klartext", help="the command")
    parser.add_argument("--partitions", type=int, default=None, help="default: one for each core")
    options = parser.parse_args()

    spark = SparkSession.builder.master(options.master).appName("klartext").getOrCreate()
    folder = Path(options.folder).resolve()
    partitions = options.partitions or spark.sparkContext.defaultParallelism
    articles = spark.sparkContext.wholeTextFiles(f"{folder.as_uri()}/*.txt", partitions).repartition(partitions)
    records = articles.map(lambda pair: json.dumps({"id": pair[0].rsplit("/", 1)[1], "text": pair[1]}))
    lines = records.pipe(f"{options.klartext} --input ndjson - --jobs 1 --quiet", env={"PATH": os.environ["PATH"]})
    claims = spark.createDataFrame(lines.flatMap(rows), SCHEMA)
    claims.write.mode("overwrite").parquet(options.claims)

    written = spark.read.parquet(options.claims)
    print(f"{written.where('error is null').count()} claims of {written.select('article_id').distinct().count()} articles")
    spark.stop()


if __name__ == "__main__":
    main()
