/** Titles of the fixes that several producer rules share. */

export const producerFixTitles = {
  allAndIdempotent: {
    en: "Set acks=all and drop enable.idempotence=false (changes performance)",
    "zh-cn": "设为 acks=all 并删除 enable.idempotence=false（影响性能）",
  },
  allAndIdempotentAtMostFive: {
    en: "Set acks=all, drop enable.idempotence=false and allow 5 requests in flight (changes performance)",
    "zh-cn": "设为 acks=all，删除 enable.idempotence=false，并把在途请求数设为 5（影响性能）",
  },
  idempotentAtMostFive: {
    en: "Set enable.idempotence=true and allow 5 requests in flight (changes behaviour)",
    "zh-cn": "设为 enable.idempotence=true，并把在途请求数设为 5（改变行为）",
  },
} as const;
