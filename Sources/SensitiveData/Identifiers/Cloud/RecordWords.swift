/// What companies number: customers, orders, sessions.
enum RecordWords {
  /// A number behind one of these is an id without any further word: "customer 48213".
  static let records = TermSet(
    multilingual:
      """
      customer tenant order account org organization organisation merchant invoice contract patient member subscriber
      client shipment booking reservation policyholder workspace acct
      kunde kunden kundennummer mandant bestellung auftrag rechnung vertrag cliente pedido cuenta factura inquilino
      commande facture compte klant bestelling zamówienie klient kund ordre kunde клиент заказ müşteri sipariş 顧客 注文
      客户 订单
      """)

  /// These need a word such as "id" or a sign behind them.
  static let others = TermSet(
    """
    user session request trace span correlation transaction payment device project subscription message job
    employee vendor supplier partner site store wallet cart checkout ticket case conversation thread visitor profile
    group team channel resource instance deployment execution run batch file document object entity record row
    external internal parent root aws gcp azure app application installation license card terminal process query
    operation task workflow activity stream delivery notification campaign operator lead x cf amzn
    """)

  /// What says that an id follows.
  static let markers = TermSet(
    multilingual:
      """
      id ids uuid guid number no nr num identifier key ref reference named identifiant número numero nummer numéro
      numer номер 番号 编号
      """)

  /// Names of fields in one word.
  static let fields = TermSet(
    """
    userid user_id customerid customer_id custid cust_id tenantid tenant_id sessionid session_id sid requestid
    request_id reqid req_id traceid trace_id spanid span_id orderid order_id accountid account_id orgid org_id
    organization_id organisation_id merchantid merchant_id invoiceid invoice_id paymentid payment_id transactionid
    transaction_id txid txn_id correlationid correlation_id deviceid device_id workspaceid workspace_id projectid
    project_id clientid client_id subscriptionid subscription_id messageid message_id eventid event_id jobid job_id
    employeeid employee_id memberid member_id patientid patient_id contractid contract_id x-request-id
    x-correlation-id x-amzn-requestid x-amzn-trace-id cf-ray x-trace-id traceparent request-id trace-id session-id
    customer-id tenant-id user-id order-id account-id correlation-id transaction-id payment-id kundennummer
    kundennr auftragsnummer bestellnummer rechnungsnummer vertragsnummer mandanten-id cliente_id pedido_id
    """)

  /// Behind a number, these say that it is a count.
  static let units = TermSet(
    """
    requests request users customers orders accounts tenants sessions errors times per percent of seconds minutes
    hours days ms s rows records events messages items calls connections transactions payments records total in
    people others more were requests/s emails tickets lines files jobs
    """)
}
