# trailproof as an image, for GitLab, Jenkins and the like. Build it from the package:
#   npm pack && docker build --build-arg PACKAGE=trailproof-0.1.0.tgz --tag trailproof .
#   docker run --rm --volume "$PWD:/work:ro" trailproof check .
FROM node:20-alpine
# "trailproof diff git:REF ." and the walk of a repository call git.
RUN apk add --no-cache git
ARG PACKAGE
COPY ${PACKAGE} /tmp/trailproof.tgz
RUN npm install --global --ignore-scripts --no-audit --no-fund /tmp/trailproof.tgz && rm /tmp/trailproof.tgz
# Owners of mounted folders are other users.
RUN git config --system --add safe.directory '*'
USER node
WORKDIR /work
ENTRYPOINT ["trailproof"]
CMD ["check", "."]
