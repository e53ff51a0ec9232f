# Checks a folder in CI: docker build -t kafka-lossless . && docker run --rm -v "$PWD:/work:ro" kafka-lossless
FROM node:22-slim AS build
WORKDIR /source
COPY . .
RUN npm ci && npm run package:npm && mv dist/kafka-lossless-*.tgz /kafka-lossless.tgz

FROM node:22-slim
COPY --from=build /kafka-lossless.tgz /tmp/kafka-lossless.tgz
RUN npm install --global --no-audit --no-fund /tmp/kafka-lossless.tgz && rm /tmp/kafka-lossless.tgz
USER node
WORKDIR /work
ENTRYPOINT ["kafka-lossless"]
CMD ["check"]
