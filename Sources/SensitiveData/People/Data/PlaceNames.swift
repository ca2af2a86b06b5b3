extension NameData {
  /// Cities, countries and products that people are called after.
  static let placesThatAreGivenNames: StaticString = """
    Paris Sydney London Austin Chelsea Florence Santiago Wellington Mercedes Dallas Orlando Jordan Georgia
    Virginia Savannah Brooklyn Kenya Asia Milan Vienna Adelaide Alexandria Lincoln Jackson Madison Carolina
    Valencia Verona Siena India Israel Lourdes Houston Denver Phoenix Camden Trenton Dakota Cheyenne Odessa
    Petra Sofia Victoria Medina Roma Kingston Chad Melbourne Bristol Washington Salem Raleigh Aurora Nova
    Cassandra Alexa Athena Jenkins Travis Hudson Claude Helm Kelvin Regina Catalina Milano Cairo Jersey Miro
    """

  /// What is written like the name of a person and is none. Phrases are parted by commas.
  static let notPeople: StaticString = """
    Morgan Stanley, Johnson & Johnson, Johnson and Johnson, Ernst & Young, Ernst and Young, Hewlett Packard,
    Thomson Reuters, Rolls Royce, Banco Santander, Goldman Sachs, Charles Schwab, Wells Fargo, Merrill Lynch,
    Marks & Spencer, Procter & Gamble, Smith & Nephew, Arthur Andersen, Booz Allen, Booz Allen Hamilton,
    Baker McKenzie, Harvey Nichols, Calvin Klein, Ralph Lauren, Tommy Hilfiger, Hugo Boss, Louis Vuitton,
    Jack Daniels, Ben & Jerry's, Harley Davidson, Aston Martin, Alfa Romeo, Mercedes Benz, Ho Chi Minh,
    Ho Chi Minh City, Hồ Chí Minh, Hà Nội, Hurricane Sandy, Hurricane Katrina, Black Friday, Cyber Monday,
    Good Friday, Ash Wednesday, Boxing Day, Christmas Eve, New Year, Golden Week, Santa Claus, Spring Boot,
    Yom Kippur, Rosh Hashanah, ABN Amro, ABN AMRO, Cloud Spanner, Charles Proxy, Elastic Beanstalk, Amazon Aurora, Apache Thrift, Let's Encrypt, San Marino,
    Costa Rica, Sierra Leone, Sri Lanka, El Salvador, Puerto Rico, Santo Domingo, Saint Lucia, Abu Dhabi,
    Ras Al Khaimah, Buenos Aires, Belo Horizonte, Porto Alegre, Nova Scotia, Tierra del Fuego, Monte Carlo,
    Baton Rouge, Des Moines, Los Angeles, Las Vegas, Santa Clara, Santa Monica, Palo Alto, Mountain View,
    Menlo Park, Ann Arbor, Fort Worth, Baden-Baden, Castrop-Rauxel, Villingen-Schwenningen, Clermont-Ferrand,
    Zielona Góra, Zielonej Góry, Jelenia Góra, Bielsko-Biała, Nizhny Novgorod, Нижний Новгород,
    Нижнего Новгорода, Ciudad Juárez, Foz do Iguaçu, Rio de Janeiro, Rio Grande do Sul, Minas Gerais,
    São Paulo, Cote d'Ivoire, Côte d'Ivoire, Burkina Faso, Dar es Salaam, Addis Ababa, Kuala Lumpur,
    Phnom Penh, Siem Reap, Tel Aviv, Petah Tikva, Navi Mumbai, Andhra Pradesh, Tamil Nadu, Uttar Pradesh,
    West Bengal, Sri Jayawardenepura, Monte dei Paschi, Banco do Brasil, Crédit Agricole, Société Générale,
    Crédit Lyonnais, Deutsche Bahn, Deutsche Bank, Deutsche Telekom, Deutsche Post, Tata Communications,
    Equifax Canada, Alan Turing, Edsger Dijkstra, Melvin Conway, Gordon Moore, Ada Lovelace, Charles Babbage,
    Swiss Re, Munich Re, Nordea Bank, Bosch Rexroth, Siemens Energy, Thyssen Krupp, Zürcher Kantonalbank,
    Standard Chartered, Nova Poshta, Novo Nordisk, Tim Hortons, Trader Joe's, Papa John's, McDonald's,
    Rolls-Royce, Hewlett-Packard, Mercedes-Benz, Harley-Davidson, Bristol Myers Squibb, Eli Lilly
    """

  /// What discoveries are called behind the name of their discoverer: Murphy's law.
  static let eponyms: StaticString = """
    law laws razor algorithm theorem lemma paradox principle rule effect constant method test number numbers
    equation formula inequality distribution disease syndrome comet triangle hierarchy curve criterion model
    conjecture coefficient distance search sort game gambit cat demon dilemma wager wheel
    """
}
