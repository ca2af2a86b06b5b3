/// Labels before a colon that name people, and what belongs to people.
enum PersonLabels {
  static let labels: StaticString = """
    author, authors, written by, prepared by, reported by, reported, report by, postmortem by, created by,
    owner, owners, incident owner, postmortem owner, document owner, action owner, assignee, assignees,
    assigned to, assigned, reviewer, reviewers, reviewed by, approver, approvers, approved by, contact, contacts,
    point of contact, poc, dri, on-call, on call, oncall, on-call engineer, on call engineer, primary on-call,
    secondary on-call, primary oncall, lead, leads, tech lead, technical lead, team lead, incident lead,
    incident commander, incident manager, commander, ic, scribe, comms, comms lead, communications lead, liaison,
    customer liaison, ops lead, operations lead, responder, responders, incident responders, first responder,
    participant, participants, attendee, attendees, present, in attendance, people involved, involved, people,
    facilitator, facilitators, moderator, recorder, note taker, notetaker, notes by, reporter, reporters, who,
    cc, from, signed, engineer, engineers, dba, sre, editor, editors, contributors, contributor, maintainer,
    maintainers, responsible, accountable, raised by, opened by, closed by, resolved by, fixed by, found by,
    discovered by, detected by, acknowledged by, acked by, paged, thanks, special thanks, acknowledgements,
    acknowledgments, kudos, credits, comms, communications, deputy, postmortem lead, post-mortem lead, review lead,
    signed-off-by, co-authored-by, reviewed-by, acked-by, tested-by, approved-by, reported-by, suggested-by,
    meeting waived, incident leader, leader, escalation contact, vendor contact, primary contact, prepared, approved,
    autor, autoren, verfasser, verfasst von, erstellt von, verantwortlich, verantwortlicher, beteiligte,
    teilnehmer, anwesend, ansprechpartner, einsatzleiter, einsatzleitung, bereitschaft, geprüft von, prüfer,
    auteur, auteurs, rédigé par, rédacteur, responsable, responsables, relecteur, participants, présents,
    astreinte, intervenants, contact principal,
    autora, autores, escrito por, redactado por, revisor, revisores, participantes, asistentes, de guardia,
    elaborado por, preparado por, contacto, responsável, responsáveis, plantão, plantonista, contato,
    autore, autori, scritto da, redatto da, responsabile, revisore, partecipanti, presenti, reperibile,
    referente, contatto,
    geschreven door, opgesteld door, verantwoordelijke, aanwezig, aanwezigen, deelnemers, eigenaar,
    contactpersoon, reviewer, dienst,
    autorzy, autorka, napisane przez, przygotował, przygotowała, odpowiedzialny, odpowiedzialna, uczestnicy, obecni,
    dyżurny, recenzent, właściciel, kontakt, osoba kontaktowa,
    autoři, autorka, napsal, napsala, zodpovědný, zodpovědná, účastníci, přítomni, vlastník, pohotovost,
    författare, skriven av, ansvarig, ansvariga, deltagare, närvarande, jour, granskare, kontaktperson,
    forfatter, forfattere, skrevet af, skrevet av, ansvarlig, ansvarlige, deltagere, deltakere, til stede, vagt,
    kirjoittaja, kirjoittajat, laatija, vastuuhenkilö, osallistujat, paikalla, päivystäjä, yhteyshenkilö,
    yazar, yazarlar, yazan, hazırlayan, sorumlu, katılımcılar, katılanlar, nöbetçi, onaylayan, inceleyen,
    автор, авторы, подготовил, подготовила, ответственный, ответственная, ответственные, участники,
    присутствовали, дежурный, дежурная, рецензент, контакт, исполнитель,
    автори, підготував, підготувала, відповідальний, відповідальна, учасники, присутні, черговий, чергова,
    συντάκτης, συγγραφέας, υπεύθυνος, υπεύθυνη, συμμετέχοντες, παρόντες, επικοινωνία,
    المؤلف, الكاتب, المسؤول, المسؤولة, المشاركون, الحضور, المهندس المناوب, كتب بواسطة, إعداد,
    מחבר, מחברים, נכתב על ידי, אחראי, אחראית, משתתפים, נוכחים, תורן, תורנית, איש קשר,
    tác giả, người viết, người phụ trách, người chịu trách nhiệm, người tham gia, người trực, liên hệ,
    penulis, ditulis oleh, penanggung jawab, peserta, hadir, petugas jaga, kontak, disusun oleh,
    लेखक, ज़िम्मेदार, प्रतिभागी, उपस्थित, संपर्क
    """

  /// Labels and headings above lists of people, where teams may stand as well.
  static let listLabels: StaticString = """
    team, the team, our team, response team, incident team, incident response team, crew, staff, staff present,
    names, contacts, key contacts, emergency contacts, thanks to, credits and thanks, special thanks to,
    people, who was involved, roles, role, roles and responsibilities, incident roles, responsible person,
    on-call engineers, on-callers, on call engineers, stakeholders, signatories, sign-off, signoff, speakers,
    interviewees, witnesses, last edited by, edited by, updated by, last updated by, created by, completed by,
    closed by, verified by, tested by, requested by, submitted by, filed by, opened by, logged by, handled by,
    led by, facilitated by, drafted by, compiled by, published by, escalated to, paged, notified,
    mitwirkende, team mitglieder, équipe, remerciements, equipo, agradecimientos, equipe, agradecimentos, squadra,
    ringraziamenti, dankwoord, zespół, podziękowania, tým, poděkování, tack, takk, tak, kiitokset, ekip, teşekkürler,
    команда, благодарности, подяки, ομάδα, ευχαριστίες, الفريق, צוות, תודות, nhóm, tim, टीम,
    参加者, 参加者一覧, 担当, 担当者, 作成者, 作成, 報告者, 責任者, 対応者, 承認者, 確認者, 執筆者, 著者, 関係者, 連絡先, 記録者, 指揮官,
    作者, 负责人, 負責人, 报告人, 報告人, 值班, 值班人员, 审核人, 审批人, 参与者, 参与人员, 參與者, 联系人, 聯絡人, 撰写人, 记录人, 指挥官, 处理人,
    작성자, 담당자, 담당, 책임자, 참석자, 참여자, 검토자, 승인자, 보고자, 당직, 연락처, 기록자, 지휘자,
    ผู้เขียน, ผู้รับผิดชอบ, ผู้เข้าร่วม, ผู้จัดทำ
    """

  /// What is said to people behind their name and a comma: `Ana, can you`.
  static let addressed: StaticString = """
    can you, could you, would you, will you, are you, do you, did you, have you, please, pls, any idea, any update,
    thanks, thank you, kannst du, könntest du, bitte, peux-tu, pouvez-vous, puedes, podrías, por favor, você pode,
    puoi, per favore, kun je, kunt u, alsjeblieft, możesz, proszę, můžeš, prosím, kan du, voitko, можешь, пожалуйста
    """

  /// What only people have: `Puneet's laptop`.
  static let ownedByPeople: StaticString = """
    laptop, phone, shift, idea, suggestion, hunch, manager, desk, keyboard, screen, vacation, holiday,
    guess, opinion, advice, home, wife, husband, kids, phone call, on-call shift, calendar, inbox, absence,
    help, expertise, intuition, gut feeling, colleague, colleagues, teammates, boss, last day, first day
    """

  static let ownedByAnyone: StaticString = """
    change, changes, pr, prs, pull request, pull requests, fix, commit, commits, patch, branch, merge, rollback,
    restart, investigation, analysis, message, messages, post, question, questions, comment, comments, shell, terminal,
    session, script, theory, hypothesis, report, notes, email, mail, mistake, typo, account, credentials, ssh key,
    workstation, machine, local machine, summary, review, approval, work, finding, findings, team
    """
}
