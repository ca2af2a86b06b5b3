extension NameData {
  /// Products and technologies, also some that are called like people.
  static let products: StaticString = """
    Claude Athena Aurora Elixir Cassandra Apollo Maven Selenium Phoenix Nova
    Siri Alexa Cortana Bixby Gemini Bard Llama Mistral Copilot Watson Casper Dash
    Hermes Hera Hestia Jekyll Kali
    Keystone Loki Marlin Mercury Merlin Mimir Minerva Neo Neutron Odin Olympus Orion
    Pandora Perl Piper Rex Tempo Thor Titan Vesta
    Zelda Ceph Cinder Glance Horizon Octavia Trove Notary Harbor Kiali Jaeger
    Zipkin Thanos Cortex Beam Flink Storm Heron Pulsar Druid Pinot Presto Trino Hudi Iceberg Delta Airflow
    Dagster Prefect Argo Flux Spinnaker Tekton Drone Concourse Buildkite Bamboo Jenkins Hudson Travis
    Gerrit Phabricator Darwin Ubuntu Debian Fedora Arch Gentoo Alpine Buster
    Stretch Bullseye Bookworm Bionic Focal Jammy Trusty Xenial
    """

  /// No sentence makes these a person.
  static let sureProducts: StaticString = """
    Redis Kafka Zookeeper Kubernetes Docker Grafana Prometheus Terraform PagerDuty Datadog Splunk Sentry
    Opsgenie Statuspage Nagios Zabbix Icinga Sensu Consul Vault Nomad Envoy Istio Linkerd Nginx HAProxy
    Traefik Varnish Squid Apache Tomcat Jetty Postgres PostgreSQL MySQL MariaDB Oracle SQLite MongoDB Mongo
    DynamoDB Couchbase CouchDB Neo4j Elasticsearch OpenSearch Solr Lucene Kibana Logstash Filebeat Fluentd
    Fluentbit Vector Loki RabbitMQ ActiveMQ NATS Celery Sidekiq Resque Memcached Hazelcast Ignite Spark
    Hadoop Hive HBase Snowflake Redshift BigQuery Databricks Looker Tableau Metabase Superset dbt Fivetran
    Airbyte Debezium Jenkins GitHub GitLab Bitbucket CircleCI Travis TeamCity Bamboo Artifactory Nexus
    Ansible Puppet Chef Salt SaltStack Pulumi Crossplane Helm Kustomize ArgoCD FluxCD Rancher OpenShift
    OpenStack VMware vSphere Proxmox Xen KVM Vagrant Packer Podman Containerd Buildah Kaniko Skaffold
    Backstage Slack Teams Zoom Discord Mattermost Zulip Telegram WhatsApp Skype Webex Jira Confluence
    Trello Asana Notion Linear Airtable Miro Figma Okta Auth0 Keycloak OneLogin LastPass
    Bitwarden CyberArk Stripe PayPal Adyen Braintree Plaid Twilio SendGrid Mailgun Mailchimp Postmark
    Mandrill Amplitude Mixpanel Optimizely LaunchDarkly Unleash Flagsmith Rollbar Bugsnag
    Honeycomb Lightstep Dynatrace AppDynamics SolarWinds Pingdom UptimeRobot StatusCake Checkly Catchpoint
    ThousandEyes Cloudflare Fastly Akamai CloudFront Imperva Incapsula Netlify Vercel Heroku
    DigitalOcean Linode Vultr Hetzner OVH Scaleway Equinix Rackspace Amazon AWS Azure Google GCP Microsoft
    Apple Facebook Meta Twitter LinkedIn Instagram YouTube Netflix Spotify Uber Lyft Airbnb Dropbox
    Salesforce Zendesk Intercom Freshdesk Hubspot Marketo Workday SAP ServiceNow Shopify Magento WordPress
    Drupal Joomla Contentful Sanity Strapi Prismic Django Flask FastAPI Rails Laravel Symfony
    Hibernate Nest Next Nuxt React Angular Vue Svelte Node Deno Bun Python Java JavaScript
    TypeScript Golang Rust Kotlin Scala Clojure Erlang Haskell Swift Perl PHP Lua Bash Linux Windows macOS
    iOS Android Unix BSD FreeBSD OpenBSD Solaris CentOS RHEL RedHat SUSE CoreOS Flatcar Talos Bottlerocket
    Gunicorn uWSGI Puma Unicorn Passenger Caddy Kong Tyk Apigee Zuul Eureka Hystrix Ribbon Feign Sentinel
    Etcd Raft Paxos Gossip Zab Chubby Spanner Bigtable Cockroach CockroachDB TiDB Vitess Citus Timescale
    TimescaleDB InfluxDB Influx ClickHouse QuestDB ScyllaDB Scylla Riak Aerospike FoundationDB
    Graphite StatsD Telegraf Collectd Chronograf Kapacitor Nagios Munin Cacti Ganglia Monit Supervisor
    Systemd Cron Kubelet Kubectl Calico Cilium Flannel Weave CoreDNS ExternalDNS Certbot Letsencrypt
    Karpenter Velero Kyverno Gatekeeper Falco Trivy Snyk SonarQube Checkmarx Veracode Dependabot Renovate
    Selenium Cypress Playwright Puppeteer JMeter Gatling Locust Postman Insomnia Swagger GraphQL Hasura
    gRPC Thrift Avro Protobuf Parquet ORC JSON YAML XML TOML Terragrunt Atlantis Spacelift Env0 Infracost
    Temporal Cadence Conductor Zeebe Camunda Airflow Oozie Azkaban Rundeck StackStorm Octopus Harness
    Codefresh Semaphore Appveyor Werkzeug Buildbot Zuul Bazel Gradle Maven Webpack Babel Vite Rollup Yarn
    Rollout Kinesis Lambda Fargate Beanstalk Lightsail Cognito Glacier Aurora Route53 Firehose Sagemaker
    CloudWatch CloudTrail CloudFormation CodeDeploy CodeBuild CodePipeline GuardDuty Bedrock Cosmos Synapse
    Firebase Firestore Pubsub Dataflow Dataproc Composer Cloudbuild Stackdriver Anthos Istiod Kustomize
    Victorops Xmatters Squadcast Rootly FireHydrant Blameless Jeli Alertmanager Uptime Healthchecks Cronitor
    Squid Postfix Exim Dovecot Sendmail BIND Unbound PowerDNS Dnsmasq OpenVPN WireGuard Tailscale ZeroTier
    Zscaler Fortinet Juniper Cisco Arista Mikrotik Ubiquiti Meraki Aruba Broadcom Intel Nvidia AMD Dell
    Lenovo HP IBM Siemens Samsung Sony Mozilla Firefox Chrome Safari Edge Opera Brave Electron Chromium
    Wikipedia Wikimedia Reddit Substack Patreon Discourse StackOverflow Gitter Matrix Element Signal
    PyPI npm NuGet Packagist RubyGems Crates Maven Homebrew Conda Anaconda Jupyter JupyterHub BinderHub
    TensorFlow PyTorch Keras Pandas NumPy SciPy OpenAI ChatGPT Anthropic Cohere Pinecone Weaviate Milvus
    Qdrant Chroma LangChain Ollama Mlflow Kubeflow Dask Celery Sidecar Minio Rook Longhorn Portworx
    OpenEBS Gluster GlusterFS NFS Samba Lustre ZFS Btrfs Ext4 Rsync Bacula Veeam Rubrik Commvault Restic
    Borg Duplicity Percona ProxySQL PgBouncer Pgpool Patroni Barman Orchestrator Galera Maxscale Liquibase
    Flyway Alembic Prisma Sequelize Mongoose Hibernate Ecto Quarkus Micronaut Vertx Akka Netty Actix Tokio
    Jenkinsfile Dockerfile Makefile Podfile Gemfile Cocoapods Carthage Fastlane Crashlytics AppCenter Expo
    Argo CD Rollouts Workflows Events Gitea Gogs Forgejo Sourcegraph Gitpod Codespaces Replit Glitch
    Bitrise Codemagic Unreal Godot Steam Epic Twitch Zendesk Kayako Zoho Odoo NetSuite Xero
    Quickbooks Docusign Calendly Typeform Zapier IFTTT n8n Retool Appsmith Budibase Grafana Tempo Mimir
    Trino Presto Druid Pinot Airflow Spinnaker Tekton Flink Zipkin Jaeger Wazuh Graylog Opsera Zalando Supabase Temporal Vercel Turborepo Nx Lerna Pnpm Esbuild Vitest Jest Mocha
    Karma Cucumber Gherkin Robot Appium Detox Chromatic Storybook Lighthouse Sitespeed K6
    Tilt Garden Okteto Devspace Telepresence Kind Minikube K3s MicroK8s Kubespray Kops Cluster-API Metal3
    Ironic Nova Swift Heat Magnum Sahara Manila Designate Barbican Kuryr Zun Kata Firecracker Gvisor
    Spiffe Spire Teleport Boundary Waypoint Sentinel Serf Atlas Packer Cilium Tetragon Hubble Antrea
    Contour Gloo Ambassador Emissary Kuma Consul-Template Keda Knative Openfaas Fission Nuclio Dapr
    Strimzi Redpanda Pulsar Nifi Streamsets Talend Informatica Matillion Stitch Rudderstack Snowplow
    Preset Lightdash Hex Deepnote Mode Sisense Qlik Domo Thoughtspot PowerBI Alteryx Knime Dataiku
    Veeva Anaplan Coupa Ariba Concur Expensify Brex Ramp Mercury Gusto Rippling Deel Bamboohr Greenhouse
    Lever Workable Pyroscope Parca Pixie Falco OpenTelemetry OpenTracing OpenCensus OpenMetrics Micrometer
    """

  static let companies: StaticString = """
    Acme Globex Initech Umbrella Hooli Contoso Fabrikam Northwind Stark Verizon Comcast AT&T
    Vodafone Telefonica Orange Telekom Deutsche Swisscom Telia Telenor Tata Reliance Infosys Wipro Accenture
    Deloitte Capgemini Atos Cognizant Thoughtworks Mastercard Visa Amex Klarna Revolut Monzo Chase
    Barclays HSBC Citibank Goldman Sachs BlackRock Lehman Walmart Target Costco Ikea Zalando
    Alibaba Tencent Baidu Huawei Xiaomi ByteDance TikTok WeChat Alipay Rakuten Softbank Toyota Honda Nissan
    Hyundai Kia Tesla Ford Bosch Philips Ericsson Nokia Level3 Cogent Telstra Zayo CenturyLink Lumen Hurricane
    GoDaddy Namecheap Verisign Digicert Symantec Comodo Entrust GlobalSign McAfee Norton Sophos Kaspersky
    Lockheed Raytheon Boeing Northrop Airbus Piazza Yearn Alcide
    Crowdstrike Mandiant FireEye Rapid7 Qualys Tenable Gitlab Hashicorp Elastic Confluent Canonical Atlassian
    Basecamp Fly Railway Supabase Neon Planetscale Upstash Ably Pusher Pubnub Algolia Typesense Meilisearch
    Coinbase Binance Kraken Ethereum Bitcoin Solana Polygon Ripple Tether Cardano Polkadot Cosmos Geth Parity
    Prysm Lighthouse Teku Nimbus Besu Erigon Chainlink Uniswap Aave Compound Metamask Infura Alchemy Moralis
    """

  /// The parts of systems, and teams, as they are called with a capital.
  static let components: StaticString = """
    API DB CDN DNS TLS SSL SSH VPN VPC IAM SSO MFA LDAP SMTP IMAP HTTP HTTPS TCP UDP BGP OSPF MPLS SQL
    NoSQL CPU GPU RAM SSD HDD OOM SLA SLO SLI KPI MTTR MTTD RCA PIR SEV TODO FAQ URL URI UUID ID OK UTC GMT
    PST PDT CET CEST EST EDT IST JST CI CD QA PR PRs MR SRE SREs DBA NOC SOC IT HR PM ETA EOD EC2 S3 RDS EKS
    ECS ELB ALB NLB SQS SNS GKE GCE GCS AKS HPA PVC PV CRD RBAC ACL WAF DDoS NAT IP IPv4 IPv6 MTU NTP SNMP
    Frontend Backend Fullstack Middleware Datastore Webhook Webhooks Failover Rollback Hotfix Autoscaler
    Scheduler Orchestrator Controller Loadbalancer Ingress Egress Gateway Firewall Router Proxy Cache Queue
    Broker Worker Daemon Cronjob Pipeline Canary Staging Production Sandbox Dev Prod Preprod Platform Infra
    Infrastructure Payments Billing Checkout Search Identity Auth Authentication Onboarding Growth Data
    Analytics Networking Storage Compute Security Compliance Legal Finance Marketing Sales Support Success
    Ops DevOps SecOps DevSecOps MLOps NetOps DataOps Helpdesk Servicedesk Frontends Backends Monitoring
    Alerting Observability Logging Tracing Telemetry Dashboard Runbook Playbook Postmortem Incident Outage
    """
}
