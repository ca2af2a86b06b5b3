# An image with the program, which is linked to nothing but the C library, and no root.
FROM swift:6.2-bookworm AS build
RUN apt-get update \
 && apt-get install --yes --no-install-recommends libcmark-dev make pkg-config tzdata \
 && rm -rf /var/lib/apt/lists/*
WORKDIR /source
COPY . .
RUN make install DESTDIR=/image PREFIX=/usr/local

# Not smaller than this, because GitLab runs its scripts in a shell of the image.
FROM debian:bookworm-slim
COPY --from=build /image /
# Named zones are read from the time zone database.
COPY --from=build /usr/share/zoneinfo /usr/share/zoneinfo
USER 65532:65532
WORKDIR /work
ENTRYPOINT ["/usr/local/bin/postmortem"]
CMD ["--help"]
