extension NameData {
  static let placesThatAreNames: StaticString = """
    London Rome Hong Kong Kenya Oman Washington Sydney Melbourne Adelaide Bristol Salem Erbil Kerman Kobe
    Jaya Tula Samara Atlanta Raleigh Columbus Brooklyn Columbia Louisiana Missouri Tennessee Texas Angeles
    Montserrat Kingston Alexandria Hamilton Aden Paris Austin Jordan Georgia Virginia Orlando Jackson
    Lincoln Houston Dallas Chad India Israel Valencia Medina Salvador Lima Vienna Dublin Berlin Lagos Cairo
    Frankfurt Amsterdam Ashburn Oregon Ohio Stockholm Milano Zurich Mumbai Singapore Osaka Tokyo Seoul Jakarta
    Bahrain Cape Capetown Hyderabad Spain Calgary Montreal Toronto Ireland Oslo Helsinki Warsaw Prague
    Madrid Lisbon Luxembourg Geneva Copenhagen Athens Europe Asia Africa Oceania America EMEA APAC
    Siena Verona Nancy Lourdes Carolina Dakota Sierra Nevada
    """

  /// Places and holy days begin with these: San Jose, Port Louis.
  static let placeBeginnings: StaticString = """
    San Santa Santo São Los Las Saint St Sankt Port Fort Mount Lake New North South East West Upper Lower
    Rio Puerto Villa Bad Nova Novo Grand Great Tel Abu Addis Kuala Buenos Ciudad Cape Costa Hong Den Le Salt
    """

  static let givenNamesMore: StaticString = """
    ياسين لمياء أيمن بشار باسل بلال تامر جمال حازم حسام حمزة رامي رائد رشا رنا ريم زياد سامر سامي سلمى سمير
    شادي شريف صالح طارق عادل عبدالله عبدالرحمن عبدالعزيز عصام علاء عماد غسان فادي فارس فهد قاسم كريم لينا ماجد مازن
    مروان مصطفى منال منى مها مهند نادر ناصر نبيل نورة هاني هدى هشام هند وائل وليد ياسر يزيد سلطان تركي بندر نوف
    אלעד אביגיל אורי איתי אלון אסף ארז בועז גלעד גיא דנה הדס הילה ורד טל יובל יעל ליאור מאיה מיכל נועה נועם נטע
    עידו עידן ענבל עומר עמית רוני רונית שירה שלומי תומר ליאת קרן אורית אביב ברק יונתן
    श्रद्धा विक्रांत स्नेहा आदित्य प्रिया अंजलि नेहा पूजा रोहित अमित सुनील अनिल विकास संजय विजय दीपक मनोज राजेश सुरेश
    रमेश महेश गणेश कविता सुनीता अनीता रेखा मीना सीमा निशा रितु शिल्पा स्वाति अर्जुन करण वरुण तरुण निखिल साहिल
    कार्तिक हर्ष यश ईशान आरव अनन्या काव्या दिव्या रश्मि ज्योति किरण मोहन सोहन गौरव सौरभ अभिषेक आशीष मनीष पंकज
    فاطمة زينب خالد سارة ليلى يوسف مريم عائشة خديجة Олена Оксана Тарас Богдан Андрій Наталія Νίκος Γιώργος
    Иван Максим Виктория Марина Вікторія Ігор Роман Франц Майя Надія משה דוד أحمد عمر حسن محمد राहुल
    Anmol Puneet Siobhan Niamh Aoife Saoirse Caoimhe Oisín Eoghan Tadhg Cian Ciarán Fionn Gráinne
    Thandiwe Sipho Nomsa Zanele Thabo Lerato Kagiso Naledi Tendai Rudo Farai Chipo Tatenda Kwame Kofi Ama
    Akosua Abena Yaw Esi Adwoa Chukwuemeka Ngozi Chidi Emeka Ifeoma Chioma Adaeze Obinna Olumide Folasade
    Oluwaseun Babatunde Yetunde Temitope Ayodele Wanjiru Kamau Njeri Otieno Akinyi Wambui Kipchoge Barasa
    Xiomara Yesenia Ximena Itzel Nayeli Citlali Xochitl Thiago Joaquín Matías Iñigo Iker Ainhoa Nerea Oihane
    Jordi Montse Núria Xavi Oriol Quim Meritxell João Tiago Gonçalo Inês Beatriz Leonor Catarina Vasco
    Priyanka Rohan Aarav Vihaan Ishaan Ananya Aadhya Diya Kavya Nisha Pooja Sneha Deepak Rajesh Suresh
    Ramesh Mahesh Ganesh Lakshmi Venkat Srinivas Karthik Arjun Vikram Sanjay Vijay Ajay Anil Sunil Manoj
    Harpreet Gurpreet Jaspreet Manpreet Amrit Simran Farhan Imran Bilal Usman Zainab Ayesha Fatima Khadija
    Layla Nadia Yusuf Khalid Tariq Hamza Mustafa Mahmoud Youssef Karim Rashid Faisal Abdullah Abdulrahman
    Ibrahim Ismail Hussein Hassan Noura Hanan Rania Dalia Ghada Samira Amina Soraya Parisa Shirin Darius
    Cyrus Kaveh Behrouz Farzad Nasrin Mehrdad Arash Siavash Golnaz Nikolaos Dimitris Yannis Giorgos Kostas
    Eleni Katerina Vasiliki Stavros Spyros Panagiotis Thanos Theodoros Ioannis Konstantinos Despina
    Wojciech Grzegorz Krzysztof Zbigniew Agnieszka Małgorzata Katarzyna Magda Zofia Bartosz Szymon Łukasz
    Jiří Ondřej Tomáš Matěj Vojtěch Lukáš Václav Zdeněk Bohumil Kateřina Lenka Zdeňka Eliška Tereza Barbora
    Zsófia László Gábor Zoltán István Ferenc Sándor Attila Balázs Katalin Ildikó Ágnes Réka Bence Levente
    Ioana Andreea Mihai Bogdan Răzvan Ștefan Cătălin Dragoș Horia Ruxandra Raluca Simona
    Dragan Zoran Goran Nenad Miloš Nikola Jelena Milica Ivana Dejan Boris Slobodan Svetlana Vesna Snežana
    Aleksandr Dmitri Dmitry Sergey Alexei Aleksei Nikolai Mikhail Vladimir Yuri Evgeny Andrey Anastasia Olga
    Oksana Bohdan Taras Oleksandr Olena Iryna Yulia Svitlana Mykola Vasyl Andriy Serhiy Yevhen
    Hiroshi Takeshi Kenji Yuki Haruto Sakura Yui Aoi Ren Sota Kaito Daiki Naoki Satoshi Akira Makoto Haruka
    Misaki Ayumi Keiko Yumiko Tomoko Kazuko Noriko Hideki Shinji Ryota Shota Yusuke Daisuke
    Wei Fang Xiaoming Xiaoli Jianguo Guoqiang Zhiwei Yuting Meiling Jiahao Zihan Haoran Yifan Siyu Ruoxi
    Minjun Seojun Jiwoo Minseo Seoyeon Jihoon Hyunwoo Sungmin Jinwoo Yuna Sora Hyejin Minho Jisoo Eunji
    Nguyet Thuy Huong Hanh Phuong Quynh Trang Tuan Dung Hieu Thanh Duc Khanh Hoang Anh Linh Mai Lan
    Budi Agus Dewi Siti Wahyu Bambang Sri Ratna Eko Joko Rina Putri Dian Yuni Rizky Fajar Hendra Slamet
    Somchai Somsak Malee Siriporn Nattapong Kanya Apinya Ploy Chai Niran Anong Preecha Wichai
    Mehmet Mustafa Ayşe Fatma Zeynep Elif Hatice Emine Hüseyin İbrahim Özgür Çağla Şebnem Gökhan Tuğba Burcu
    Selin Ebru Serkan Burak Kerem Barış Tolga Cansu Sibel Nurcan
    Einar Sigurd Torbjørn Øystein Åse Solveig Ragnhild Eirik Håkon Ingrid Astrid Henrik Søren Mette Kirsten
    Jørgen Rasmus Anders Mikkel Björn Göran Åsa Kerstin Gunilla Lennart Håkan Fredrik Linnea Ebba
    Antti Mikko Juhani Jukka Pekka Timo Heikki Aino Päivi Kaisa Tuula Riikka Eero Ilkka Ville Outi
    Guðrún Sigurður Jón Þóra Björk Ragnar Ásta Katrín Ólafur Hrafn
    Siiri Toomas Tõnu Kristjan Juris Jānis Ilze Vytautas Jonas Rūta Gintaras
    Arman Aram Armen Hayk Tigran Anahit Narine Giorgi Nino Levan Davit Tamar Ketevan Zurab
    Aigerim Nursultan Timur Aliya Bekzat Gulnara Azamat Otabek Dilshod Nodira Elchin Leyla Rashad Aysel
    Moshe Yitzhak Shlomo Avi Yael Noa Tamar Rivka Eitan Itai Ronen Gilad Shira Talia Ofir Nadav Liat
    Mateo Santino Benicio Valentina Camila Luciana Renata Joaquim Caetano Thais Larissa Rodrigo Fabrício
    Maëlle Anaïs Gaël Loïc Yannick Solène Océane Clémence Théo Enzo Mathis Léa Chloé Manon Inès Jérôme
    Benoît Stéphane Frédéric Sylvie Nathalie Véronique Hélène François Françoise Cédric Ludovic Thibault
    Jürgen Günther Ulrike Heike Anke Wolfgang Jochen Matthias Thorsten Sabine Andrea Stefanie Sebastian
    Lieselotte Friedrich Heinrich Wilhelm Kathrin Annika Svenja Maike Hauke Swantje Uwe Detlef Holger
    Giuseppe Giovanni Francesca Chiara Alessandro Matteo Federica Ilaria Giorgia Simone Lorenzo Davide
    Gianluca Pierluigi Ludovica Beppe Niccolò Raffaele Antonella Mariangela Salvatore
    Maarten Sjoerd Joost Pieter Willem Femke Anouk Fenna Lotte Sanne Daan Bram Thijs Jeroen Marloes
    Tamika Latoya Deshawn Keisha Jermaine Darnell Shaniqua DeAndre LeBron Kamala Barack Imani Malik Aaliyah
    Kekoa Leilani Keanu Kalani Noelani Hemi Aroha Tāne Wiremu Mele Sione Tevita Lupe
    Jean-Luc Jean-Pierre Marie-Claire Anne-Marie Hans-Peter Karl-Heinz Ana-Maria Min-jun Seo-yeon
    Eilidh Catriona Mairi Ruaridh Hamish Lachlan Torquil Iona Morag Alasdair Fergus Bronagh Clodagh Sorcha
    Orlaith Deirdre Ruairí Conall Cormac Eimear Rhiannon Carys Angharad Gethin Ieuan Llewellyn Rhodri Sioned
    Ngaio Anahera Rangi Tama Mereana Hinewai Makana Kaimana Nalani Ikaika Tshepo Kgomotso Refilwe Palesa
    Lindiwe Nokuthula Bongani Mandla Themba Nomvula Busisiwe Babajide Adebayo Olamide Titilayo Funmilayo
    Chiamaka Nnamdi Uchenna Obiageli Abdoulaye Mamadou Ousmane Aminata Fatoumata Moussa Ibrahima Seydou
    Selamawit Tigist Dawit Yohannes Meseret Abebe Almaz Hirut Mulugeta Makena Wangari Mutiso Akello Okello
    Harsimran Navdeep Kuldeep Rajinder Sukhwinder Chaminda Dilshan Nuwan Tharindu Sanduni Ruwan Bishal Sujan
    Prakash Binod Sarita Nusrat Tanvir Shahriar Rubel Farzana Zubair Junaid Shoaib Adeel Sadia Gulshan Rovshan
    Ulvi Shavkat Jasur Sherzod Dilnoza Kamola Batbayar Bolormaa Ganbaatar Oyunbileg Kittisak Thanakorn
    Supaporn Wanchai Pornthip Ketut Wayan Nyoman Putu Kadek Gede Liezel Jejomar Maricel Rodel Dalisay
    Zihao Haoyu Yichen Mengyao Jingyi Xinyi Shuai Vakhtang Nodar Lasha Eka Ruzanna Hovhannes Gevorg Lusine
    Vasileios Athanasios Evangelos Aikaterini Chrysoula Anastasios Yordanka Desislava Plamen Radoslav Stoyan
    Afërdita Arben Besnik Drita Flamur Ilir Valbona Nurlan Aidar Yerlan Zhanna Dinara Aigul Saule
    Naveen Tanvi Karthika Meenakshi Raghav Shreya Vaishnavi Yogesh Haruki Kenta Tsubasa Nanami Hinata Mizuki
    Sigríður Aukje Sietske Wietske Kadri Kārlis Eglė Itzel Facundo Ornella Ibai Eneko Maite Begoña
    Corbinian Korbinian Vasilisa Vasilissa Thokozani Thokozile Serwaa Izzah Nurul Aisyah Siti Kamaruddin Zulkifli
    Gbaguidi Lwandle Nomvula Sibusiso Siyabonga Nkosana Bongani Themba Zanele Ayanda Lindiwe Thandiwe Kwabena Kwaku
    Kofi Akosua Abena Afua Adwoa Yaw Nana-Ama Chidi Chinonso Ngozi Obinna Uchenna Ifeoma Folake Tunde Babajide Oluwaseun
    Miroslava Svyatoslav Yaroslava Zlata Lyudmila Radoslava Snezhana Desislava Borislava Tsvetelina Ludmila Bohumila
    Σπύρος Σπύρο Δέσποινα Γιώργος Γιώργο Κώστας Κώστα Θανάσης Θανάση Στέλιος Παναγιώτης Παναγιώτη Βασίλης Βασίλη
    Μανώλης Μανώλη Αλέξης Χρήστος Θοδωρής Λευτέρης Σταύρος Σταύρο Μιχάλης Μιχάλη Δήμητρα Βασιλική Κατερίνα
    Yael Aviva Shai Tomer Omer Nimrod Inbar Keren Dorit
    Rohit Hemant Lwazi Dzmitry Gulnora Teuila Ester Hyacinth Amit Sumit Ankit Nitin Sachin Vivek Abhishek Rahul
    Ben Bob Jim Meg Ned Ron Sam Ted Tim Tom Viv Zac Amy Eli Ian Kai Lea Leo Mia Noé Uma Yan Zia Ali Ana Ann
    Eva Eve Gus Jon Liz Zoë
    """

  static let givenNamesThatAreWordsMore: StaticString = """
    Max Min Guy Ray Jay Pat Rob Roy Sue Tad Bo Li Yi Xi Lan Dung Pip Kit Val Peg Art Sun Win Sky Ren Ed Jo
    Len Ida Ivo Liv Noa Ola Pia Rui Tia Uri Yun Ari Ava Hal Jan Lee Lou Pam Una Abi Siem Matic Ica Sri Dian
    Autumn Misty Sunny Stormy Rocky Dusty Cliff Heath Ember Skye Robyn
    Dominic Sora Ploy Alcide Piper Ace Chip Sol Cal Dex Kim Robin Gene Ana-Log
    """

  static let givenNamesThatAreWordsOtherScripts: StaticString = """
    Лев Роза Любовь Надежда Вера Віра Лука Ким Ζωή Χαρά Νίκη Σοφία Ειρήνη Γεωργία Ευτυχία Ελπίδα
    שלי שני חיים אביב אדם אשר ישראל علي كريم جميل سعيد نور أمل عبد प्रेम कुमार श्री राम
    """

  static let surnamesMore: StaticString = """
    Ruiz Solberg Nkosi Dlamini Mokoena Khumalo Ndlovu Mahlangu Adeyemi Okafor Okonkwo Balogun Mensah Owusu
    Boateng Asante Kamau Mwangi Njoroge Odhiambo Abebe Tesfaye Bekele Haile Diallo Traoré Keita Diop Ndiaye
    Sow Nguyễn Trần Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Lê Đinh Đoàn Trịnh Trương Lương
    Wang Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Lin Gao Luo Zheng Liang Xie Song Tang
    Kim Lee Park Choi Jung Kang Cho Yoon Jang Lim Han Seo Shin Kwon Hwang Ahn Ryu Hong
    Sato Suzuki Takahashi Tanaka Watanabe Ito Yamamoto Nakamura Kobayashi Kato Yoshida Yamada Sasaki
    Yamaguchi Matsumoto Inoue Kimura Hayashi Shimizu Yamazaki Mori Abe Ikeda Hashimoto Ishikawa Ogawa
    Patel Singh Sharma Gupta Kumar Reddy Iyer Nair Menon Rao Das Bose Banerjee Mukherjee Chatterjee Khan
    Ahmed Hussain Malik Sheikh Qureshi Chaudhry Butt Haddad Khoury Nassar Mansour Saleh Farouk Aziz
    Cohen Levi Mizrahi Peretz Biton Friedman Katz Shapiro Goldberg Rosenberg
    Müller Schmidt Schneider Fischer Weber Meyer Wagner Becker Schulz Hoffmann Schäfer Koch Bauer Richter
    Klein Wolf Schröder Neumann Schwarz Zimmermann Braun Krüger Hofmann Hartmann Lange Krause Lehmann Köhler
    Kowalski Nowak Wiśniewski Wójcik Kowalczyk Kamiński Lewandowski Zieliński Szymański Woźniak Novák
    Svoboda Novotný Dvořák Černý Procházka Kučera Veselý Horák Němec Nagy Kovács Tóth Szabó Horváth Varga
    Popescu Ionescu Popa Radu Dumitru Stan Stoica Petrović Jovanović Nikolić Marković Đorđević Stojanović
    Rossi Russo Ferrari Esposito Bianchi Romano Colombo Ricci Marino Greco Bruno Gallo Conti De-Luca
    Silva Santos Oliveira Souza Pereira Ferreira Alves Lima Gomes Ribeiro Carvalho Almeida Lopes Soares
    García Rodríguez Martínez Hernández López González Pérez Sánchez Ramírez Torres Flores Rivera Gómez Díaz
    Martin Bernard Dubois Thomas Robert Richard Petit Durand Leroy Moreau Simon Laurent Lefebvre Michel
    Jansen Bakker Visser Smit Meijer Mulder Dekker Brouwer Dijkstra Vermeulen Peeters Janssens
    Hansen Johansen Olsen Larsen Andersen Pedersen Nilsen Kristiansen Jensen Karlsen Berg Haugen Hagen
    Johansson Andersson Karlsson Nilsson Eriksson Larsson Olsson Persson Svensson Gustafsson Lindberg
    Korhonen Virtanen Mäkinen Nieminen Mäkelä Hämäläinen Laine Heikkinen Koskinen Järvinen
    Yılmaz Kaya Demir Şahin Çelik Yıldız Yıldırım Öztürk Aydın Özdemir Arslan Doğan Kılıç Aslan Çetin
    O'Neil O'Brien O'Connor O'Sullivan O'Reilly O'Malley D'Angelo D'Souza McCarthy McDonald Murphy Kelly
    Papadopoulos Georgiou Nikolaidis Vlachos Makris Αντωνίου
    Wijaya Santoso Suryadi Hidayat Setiawan Kusuma Susanto Halim Gunawan Pratama Saputra
    """

  /// Words of incidents, many of which begin titles.
  static let commonIncident: StaticString = """
    unassigned nobody none tbd unknown automation automated everybody somebody
    acknowledged acked affected alerts alert alerted alerting amended api attempted automated automation
    backfill backup backups bridge bug bugs canary caching capacity cause causes channel checkout cluster
    commit config connectivity customer customers cutover dashboard database datacenter degraded degradation
    deploy deployed deployment deployments detection disk downtime drained elevated engineering escalated
    escalation failover failback failing failure failures fix fixed follow-up gateway hosting hotfix impact
    impacted incident incidents infra infrastructure ingestion investigating investigation issue issues
    kernel latency lessons logs maintenance memory migrated migration misconfiguration mitigated mitigation
    monitor monitored monitoring network networking node nodes notified oncall operations outage outages
    override paging partial patch patched payments pipeline platform pods postmortem primary queue rebooted
    recovered recovery redeployed region replica replication resolved resolution restarted restored retries
    retrospective rollback rolled root runbook scaling secondary server servers severity shard sharding
    staging status summary symptoms throttling timeline timeouts traffic triage triggered trigger unblocked
    unresponsive upgraded upstream uptime vendor verified workaround workers participants attendees
    acknowledgements acknowledgments contributors prevented remediation everyone somebody nobody anyone
    yesterday today tomorrow tonight meanwhile unfortunately luckily thankfully afterwards whoever
    gracias merci danke obrigado obrigada grazie dank dzięki díky tack tak takk kiitos users hello thanks hi dear regards cheers sincerely kindly btw fyi tbd n/a tldr tl dr etc note notes
    retro re-run
    certs cert verify appendix mitre sha asan post-mortem post-mortems postmortems mortem
    todo wontfix acking deploying reverting restarting rebooting rerouting debugging provisioning
    """

  /// What teams call their projects, services and hosts.
  static let codeNames: StaticString = """
    jupiter mars saturn uranus pluto neptune venus comet meteor asteroid nebula galaxy pulsar quasar eclipse
    polaris sirius vega rigel altair andromeda cosmos solaris aether zephyr mistral monsoon cyclone tornado
    tsunami avalanche glacier everest kilimanjaro sahara amazonas falcon eagle hawk osprey kestrel raven crow
    owl heron pelican penguin puffin phoenix dragon griffin unicorn pegasus kraken hydra chimera cerberus
    minotaur centaur sphinx cyclops leviathan behemoth goliath colossus atlas prometheus poseidon zeus ares
    artemis hephaestus dionysus demeter persephone hades chronos kronos rhea themis nemesis nike triton proteus
    icarus daedalus achilles odysseus orpheus sisyphus argus midas medusa gorgon valkyrie valhalla asgard
    midgard yggdrasil bifrost ragnarok mjolnir fenrir anubis osiris horus isis bastet ganesha shiva vishnu
    lion tiger panther leopard cheetah jaguar cougar lynx wolf coyote fox bear panda koala kangaroo otter
    beaver badger weasel ferret mongoose rabbit hare squirrel hamster mouse rat bat dolphin whale shark orca
    octopus squid lobster crab turtle tortoise lizard gecko iguana chameleon cobra viper python mamba rhino
    hippo elephant mammoth bison buffalo moose reindeer antelope gazelle zebra giraffe camel llama alpaca
    donkey mustang bronco stallion hornet wasp bee beetle ant spider scorpion mantis dragonfly firefly
    ruby sapphire emerald diamond topaz opal quartz onyx obsidian granite marble basalt cobalt nickel zinc
    copper bronze silver gold platinum titanium chromium iron carbon neon argon krypton xenon radon helium
    lighthouse beacon compass anchor harbor voyager pioneer pathfinder explorer discovery endeavour challenger
    enterprise falconer sentinel guardian watchtower citadel fortress bastion bunker castle camelot avalon
    excalibur merlin gandalf frodo sauron mordor gondor rivendell hogwarts dumbledore voldemort skynet jarvis
    ultron thanos hulk batman superman robocop terminator matrix morpheus trinity yoda vader skywalker
    chewbacca tardis dalek spock kirk picard borg klingon romulan vulcan alpha beta gamma delta epsilon zeta
    omega sigma lambda kappa theta bravo charlie echo foxtrot tango whiskey zulu maple oak birch cedar pine
    spruce willow aspen sequoia redwood bamboo lotus orchid tulip daffodil saffron cinnamon vanilla mocha
    espresso latte cappuccino americano mango banana papaya kiwi lemon cherry strawberry pineapple coconut
    avocado potato tomato pumpkin broccoli waffle pancake bagel pretzel muffin cookie nacho taco burrito
    """

  static let nationalities: StaticString = """
    english german french spanish italian portuguese dutch polish russian chinese japanese korean arabic
    hebrew hindi turkish swedish danish norwegian finnish greek american british european asian african
    canadian australian indian latin irish scottish welsh swiss austrian belgian czech hungarian romanian
    ukrainian brazilian mexican thai vietnamese indonesian israeli
    """

  /// Places where data centres stand.
  static let surePlaces: StaticString = """
    Frankfurt London Paris Sydney Berlin Washington Singapore Tokyo Amsterdam Dublin Stockholm Mumbai
    Oregon Ohio Texas Kenya Atlanta Melbourne Seoul Osaka Zurich Madrid Montreal Toronto Dallas Denver
    Chicago Boston Seattle Portland Phoenix Ashburn Helsinki Warsaw Oslo Vienna Prague Lisbon Cairo Lagos
    """

  /// With these sentences begin.
  static let openers: StaticString = """
    neither either call ping page ask tell contact notify email message inform blame
    when then after before while later yesterday today tomorrow meanwhile finally however because since if
    once as at on in for from to by with luckily thankfully fortunately unfortunately thanks so but and also
    that this there here where why how what who both next now still again soon eventually initially
    afterwards thereafter subsequently maybe perhaps only even just only hi hello hey dear ok okay yes no
    am um als dann nach bevor während später gestern heute danach zum zur im mit von durch für bei da
    quand puis après avant pendant hier ensuite alors enfin avec par pour chez selon dans cuando luego
    después antes mientras ayer entonces con por para según en quando depois antes enquanto ontem então com
    poi dopo prima mentre ieri allora secondo per quando toen daarna voordat terwijl gisteren vervolgens
    gdy kiedy potem przed wczoraj następnie když potom včera när sedan efter innan igår da etter før
    kun sitten eilen sonra önce dün когда потом после перед вчера затем коли потім після вчора όταν μετά πριν
    ketika kemudian setelah sebelum kemarin khi sau trước hôm
    could would should can will may might must shall did does do had has have is are was were let unless until
    although though whether whenever whereas despite according apparently supposedly dass daß weil nachdem obwohl
    wenn ob laut bevor seit seitdem damit falls sobald weder sowohl auch nur kann könnte hat hatte wird ist war
    que parce lorsque comme puisque si porque aunque como segundo embora anche perché siccome omdat toen volgens
    że ponieważ gdyż według podle protože že att eftersom enligt fordi ifølge at että koska hogy mert amikor după
    что потому если хотя що тому якщо хоча ότι επειδή αν σύμφωνα
    merci gracias danke dank grazie obrigado obrigada dzięki díky tack tak takk kiitos bedankt teşekkürler
    спасибо дякуємо ευχαριστούμε cảm terima kasih huge special big many kudos cc dear welcome
    """
}
