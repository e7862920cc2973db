# The program plan in a container. It needs no network when it runs and writes nothing outside the folder it is given:
#   docker build -t plan .
#   docker run --rm --network none --read-only -v "$PWD:/work" plan validate my.plan.json
FROM eclipse-temurin:17-jdk AS build
WORKDIR /source
COPY . .
RUN ./mvnw -B -ntp -Dquick -Pimage package

FROM debian:stable-slim
COPY --from=build /source/plan-cli/target/image /opt/plan
# The archive of classes, which nobody can write later. A first run makes it.
ENV XDG_CACHE_HOME=/opt/plan/cache
RUN ln -s /opt/plan/plan /usr/local/bin/plan && plan schema pact >/dev/null && test -s /opt/plan/cache/unionplan/*.jsa
USER 65534
WORKDIR /work
ENTRYPOINT ["/opt/plan/plan"]
