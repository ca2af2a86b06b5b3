import Testing

@testable import SensitiveData

@Suite struct HarmlessPathTests {
  @Test(
    arguments: IdentifierCase.lines(
      #"""
      /etc/nginx and /etc/nginx/nginx.conf
      /var/lib/docker
      /var/log/syslog
      /tmp and /dev/null
      /etc/hosts
      /usr/bin/python3
      /proc/sys/net/core/somaxconn
      /etc/kubernetes/manifests/kube-apiserver.yaml
      /api/v1/users
      /healthz and /readyz
      GET /data/users HTTP/1.1
      and/or
      /users/42/orders
      https://x.com/home/foo
      /var/log/nginx/error.log
      /etc/ssl/certs/ca-certificates.crt
      ~/.ssh/config
      ~/.kube/config
      ~5 minutes
      /dev/sda1
      /etc/systemd/system
      /var/run/docker.sock
      C:\Windows\System32\drivers\etc\hosts
      n/a
      /home
      /var/lib/kubelet
      /etc/postgresql/15/main/postgresql.conf
      /checkout/pay
      /app/settings
      /metrics
      /home/ubuntu
      24/7
      /usr/local/lib/python3.6/dist-packages/foo/app.py
      /etc/resolv.conf
      /var/log/messages
      /opt
      /var/www/html
      /search?q=/home
      /etc/passwd and /etc/shadow
      /var/log/postgresql/postgresql.log
      /var/spool/cron
      /sys/class/net
      /data
      /opt/
      /api/users/me
      POST /apps/deploy
      https://acme.io/srv/x/y
      a/b/c
      http://x/opt/foo
      5/10 users
      /users/me/settings
      C:\
      /usr/share/nginx/html
      /var/lib/mysql
      /tmp/test.log
      /var/log/auth.log
      /var/log/pods
      /etc/default/grub
      kubectl exec -- /bin/sh
      /v1/payments
      TCP/IP
      ~/.tool/settings.json
      /var/www/html/wp-includes/class-x.php
      """#))
  func `a path that everybody has is left`(_ line: String) {
    #expect(IdentifierCase.spans(in: line) == [])
  }
}
