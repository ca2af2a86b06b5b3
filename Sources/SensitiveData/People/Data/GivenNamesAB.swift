extension NameData {
  /// Given names in Latin letters, A to B.
  static let givenNamesAB: StaticString = """
    Aachal Aad Aada Aadam Aadhya Aadi Aafke Aage Aagje Aahana Aaliyah Aaltje Aamir Aanuoluwapo
    Aapeli Aapo Aappo Aarav Aarini Aarna Aarnav Aarne Aarni Aarno Aaro Aaron Aarre Aart Aarti
    Aarush Aase Aashi Aatami Aatos Aatto Aatu Aave Aayush Aba Abai Abas Abay Abayomi Abb Abbas
    Abbie Abbondio Abbos Abbott Abby Abd Abdalla Abdallah Abdel Abdelatif Abdelkader Abdellah
    Abderaouf Abderrahmane Abdeslam Abdi Abdiel Abdihakim Abdirahman Abdón Abdou Abdoul Abdu
    Abduaziz Abduboriy Əbdül Abdulah Abdulhamid Abdulkadir Abdülkerim Abdulla Abdullah Abdullahi
    Abdüllatif Abdulloh Abdumalik Abdurahmon Abdurrahim Abdurrahman Abebi Abedin Abednego Abeer
    Abeiku Abela Abelardo Abele Abelia Abelio Abelone Abena Abeni Abha Abhimanyu Abhiram Abid
    Abidin Abie Abigael Abigail Abigaili Abilio Abiodun Abiona Abner Abosede Abraão Abram Abramo
    Abror Abubakar Abubakr Abyasa Əcəbnaz Accursio Achaz Achiel Achieng Achille Achim Achraf Acie
    Aco Adaeze Adah Adair Adak Adal Ədalət Adalbert Adalberto Aðalbjörg Aðalbjörn Aðalheiður
    Adaline Aðalsteinn Adam Adamo Adams Adan Adão Adar Adda Addi Addie Addison Addolorata
    Addolorato Ade Adebiyi Adebowale Adebukola Adedayo Adedeji Adekitan Adekola Adekunle Adéla
    Adelaida Adelaide Adelardo Adelasia Adelbert Adelchi Adele Adeleke Adelfa Adelgunde Adelheid
    Adelia Adélie Adelin Adelina Adelinde Adeline Adelino Adell Adelle Adelmo Ademar Aden Adenike
    Adeniyi Adeolu Adeoti Adepeju Aderopo Adesewa Adeshina Adesoji Adesua Adetayo Adetoke Adetoun
    Adeyi Adhémar Adhiarja Adhra Adia Adiarja Ədibə Adıgün Adika Adikara Adilə Adile Adimu Adin
    Adina Adinata Adinda Adis Aditi Aditya Adlai Adlan Admeto Admir Adnan Adolf Adolfa Adolfas
    Adolfo Adólfs Adolph Adolphe Adolphus Adomas Adone Adonis Adoración Adorata Adorján Adorna
    Adorno Adri Adria Adriaan Adrian Adriana Adriane Adrianna Adrianne Adriano Adrianus Adrião
    Adrie Adrien Adriena Adrienn Adrienne Adrija Adrijan Adrijana Adunni Advaith Advay Advik
    Advika Adweta Adwoa Ady Adya Ægir Aeneas Aenne Aeron Aert Æsa Æsir Ævar Afa Afaq Afət Afer
    Afgan Afia Afif Afife Afil Afiq Əflatun Afolarin Afonso Afra Afrim Afrodita Afruza Aftin Afua
    Afzal Agaat Ağahadi Ağamalı Ağamusa Agan Agapia Agapito Ağasəfa Agastya Agáta Agatha Agathe
    Ağaxan Ağca Ageeth Agenore Aggie Aggrey Agha Ägidius Agil Agim Agis Agita Aglaé Aglaia Agna
    Agnar Agnė Agnelo Agnesa Agnese Agneta Agnete Agnetha Agnethe Agni Agnieszka Agnolo Agnos
    Agostina Agostinho Agostino Ágoston Agota Agra Agripina Agrippina Agris Agron Agu Águeda
    Aguinaldo Agus Ágúst Agustin Agustina Agustus Əhəd Ahile Əhliman Əhməd Ahmed Ahmet Ahrend
    Ahsen Ahti Ahu Aia Aiace Aïcha Aidə Aidan Aidar Aidas Aiden Aido Aiga Aigars Aigris Aija
    Aijuka Aiko Aila Aileen Ailene Aili Ailsa Aiman Aimar Aimee Aimo Ain Aina Ainara Ainārs Aine
    Ainhoa Aini Ainis Aino Ainoa Ainsley Ainsworth Aira Airi Airidas Aiša Aisha Aishani Aisling
    Aislinn Aistis Aisyah Aita Aitan Aitana Aitor Aivar Aivaras Aivars Aivo Aja Ajala Ajani Ajay
    Ajda Əjdər Ajeng Ajeta Ajiman Ajimat Ajimin Ajiono Ajka Ajmal Ajmer Ajoke Akane Akanmu Akari
    Akarsana Akash Akay Əkbər Akbaş Akçay Åke Akeem Akemi Akgül Akhtar Aki Akiba Akif Akifə
    Akihiro Akiko Akim Akinkunmi Akinlabi Akinwale Akinyi Akira Akkerman Akmal Akobir Ákos Akosua
    Akoth Akper Əkrəm Akseli Akshay Aksoy Aku Akua Akumaa Akumu Akwasi Akwesi Akyıldız Al Alaa
    Alaaddin Alaattin Aladár Aladdin Alade Aladin Aladino Alaeddin Alaga Alain Alaina Alajos Alak
    Ələkbər Alam Alambana Alamu Alan Alana Alani Alanis Alanna Alannah Alara Alari Alaric Alarich
    Alarico Alasdair Ələsgər Alastair Alaya Alba Alban Albana Albane Albanie Albano Albeiro Alber
    Albéric Alberico Alberta Albertas Alberte Albertina Albertine Albertino Alberto Alberts
    Albertus Albi Albina Albinas Albine Albion Albrecht Alby Alcan Alceo Alceste Alceu Alcide
    Alcides Alcina Alcindo Alcino Alcira Alda Aldair Aldar Alden Aldi Aldin Aldís Aldo Aldona
    Aldonza Aldous Aldrich Alea Aleandro Alec Alecia Aleck Aleen Aleg Aleid Aleida Aleix
    Alejandra Alejandrina Alejandrino Alejandro Alejo Alek Aleks Aleksa Aleksandar Aleksander
    Aleksandr Aleksandra Aleksandras Aleksandre Aleksandrs Aleksanteri Aleksas Aleksei Aleksej
    Aleksejs Aleksejus Aleksi Aleksy Alemanno Alen Alena Alenka Aleodor Aleša Alesha Alesia
    Alessandra Alessandrina Alessandrino Alessandro Alessia Alessio Aleta Alethea Aletta Alette
    Alex Alexa Alexan Alexander Alexandre Alexandria Alexandrie Alexandrina Alexandrine
    Alexandrino Alexandro Alexandros Alexandru Alexe Alexei Alexej Alexey Alexi Alexia Alexie
    Alexis Alexy Aleyna Alf Álfar Alfeo Álfheiður Alfhild Alfie Alfio Alfo Alfonsa Alfonsas
    Alfonse Alfonsina Alfonso Alfonz Alfonzo Alford Alfred Alfreda Alfredas Alfredo Alfreds Álfur
    Alger Algernon Algie Algimantas Algirdas Algot Əli Alia Əliəkrəm Aliana Alica Alican Alicija
    Alicja Alida Aliene Alies Alighiero Aliisa Alija Alije Alik Alika Alin Alina Alinur Aliona
    Alirio Əliş Alisa Alise Alisha Alison Alissa Alisson Alistair Alistar Alister Alivia Alix
    Aliyə Aliyah Aliye Aliyu Aliz Aliza Alize Alizée Alja Aljaž Aljona Aljoša Aljoscha Alka Alkis
    Allahverdi Allain Allan Allana Allar Allard Allena Allene Allie Alline Allison Allister Allyn
    Allyson Alma Almantas Almasi Almeda Almendra Almer Almir Almira Almon Álmos Almudena Almut
    Almuth Alnis Alois Aloisia Aloisio Alojz Alojzia Alojzij Alojzija Alojzije Alok Aloma Alon
    Alona Alondra Alonsa Alonzo Aloys Aloyse Aloysius Aloyzas Alparslan Alpaslan Alpay Alper
    Alperen Alpheus Alphonce Alphons Alphonsine Alphonso Alphonsus Alpin Alpo Alptekin Alston
    Altaf Altagracia Altair Altay Altea Altera Altero Althea Altin Altina Altino Altis Alton
    Altti Altuğ Altun Alun Alv Alva Alvan Alvar Alvara Alvaro Alve Alver Alvia Alvie Alviina
    Alvin Alvina Alvīne Alvino Alvira Alvis Alvise Alvy Alvydas Alwin Alwine Alwyn Aly Alya Alyce
    Alycia Alys Alysha Alysia Alyson Alyssa Alžběta Alzina Alzira Amabile Amadeo Amadeu Amadeus
    Amadio Amahle Amaia Amaira Amal Amalan Amalia Amalie Amālija Amalric Amancio Amand Amande
    Amandine Amandus Amani Amanta Amarachi Amaral Amari Amarildo Amarilis Amaris Amaru Amasa
    Amaury Amaya Ambar Ambers Ambra Ambre Ambrogio Ambroise Ambros Ambrose Ambrosio Ambrosius
    Ambróz Ambrozie Ambrus Amédée Amedeo Amedeu Ameen Amela Amelia Amelie Amelija Amelio Amely
    Amena Americo Amerigo Amery Amey Amiel Amil Amílcar Amilcare Əminə Aminah Aminata Aminatu
    Amine Amira Amire Amiri Amit Amitabh Amjad Amleto Ammar Ammon Amodio Amoke Amol Amon Amondi
    Amope Amorim Amory Amr Amra Amri Amrita Amro Amruta Amund Amy Amya Amza Ana Anabel Anabela
    Anabella Anabelle Anacleto Anaëlle Anahi Anaida Anaïs Anamaria Anamarija Anamika Anan Anand
    Ananda Anania Ananias Anara Anas Anasa Anastacia Anastase Anastasia Anastasie Anastasija
    Anastasio Anastasios Anastázie Anastazja Anat Anatol Anatole Anatoli Anatolia Anatolie
    Anatolii Anatolij Anatolija Anatolijs Anatolijus Anatoly Anay Anaya Anbar Ance Ancel Anchise
    Ancilla Ancuța Anděla Andele Anđelka Anđelko Anderson Andi Andie Andile Andin Andis Andon
    Andoni Andor Andrada Andrae Andraž André Andrea Andreas Andrée Andreea Andreia Andreina
    Andrej Andreja Andrejka Andrejs Andrejus Andrešs Andreu Andrew Andrey Andri Andria Andrian
    Andriejus Andries Andrij Andrija Andris Andrius Andriy Andro Andrus Andrzej Andu Andwele Andy
    Aneel Anej Anela Anelė Anemona Anes Aneta Anete Anett Anette Anežka Angalia Angantýr Angavu
    Angela Angèle Angeles Angelia Angelico Angelika Angeliki Angelin Angelina Angeline Angelino
    Angélique Angelita Angelo Angelos Angely Anggabaya Anghel Anghelina Angi Angie Angiola
    Angiolina Angiolino Angiolo Anglu Angus Ánh Ania Anibal Anica Anice Anicet Aniceto Anie Aniek
    Aniela Aniello Anife Anika Anikó Anil Anila Anina Anine Anirudh Anis Anisa Anișoara Anissa
    Anito Anitra Anitta Aniya Anja Anjali Anjan Anjela Anjelica Anjolaoluwa Anjum Ank Ankeus Anki
    Ankica Ankie Anmol Ann Anna Annabel Annabell Annabella Annabelle Annabeth Annah Annak
    Annalena Annalisa Annalise Annamari Annamaria Annar Annarita Annas Annastacia Anne Annechien
    Annedore Annegret Annekatrin Anneke Anneleen Anneli Annelie Annelies Anneliese Annelise
    Anneloes Annelore Annemari Annemarie Annemie Annemiek Annemieke Anner Annerose Annes Annett
    Annetta Annette Annetto Annibale Annica Annick Annie Anniek Anniina Annija Annika Annikka
    Annikki Annina Annis Annita Annot Annu Annukka Annunciata Annunciato Annunziata Annunziato
    Anny Anom Anona Anoni Anouar Anouk Anri Ansaldo Ansar Ansel Anselm Anselma Anselme Anselmi
    Anselmo Ansgar Ansh Ansi Ansis Ansley Anson Ansora Anssi Antanas Antanina Antenore Anteo
    Antero Anthea Anthon Anthonie Anthony Antigone Antim Antimo Antioco Əntiqə Antje Anto Antoan
    Antoaneta Antoin Antoine Antoinette Antone Antonela Antonella Antonello Antonetta Antonette
    Antoni Antonia Antonie Antonieta Antonietta Antonija Antonije Antonim Antonín Antonina
    Antonino Antonio Antonios Antonis Antoniu Antonius Antons Antony Antoon Antosia Antra Antti
    Antto Antu Antwan Antwon Anu Anunciação Anunciación Anusha Anushka Anuța Ənvər Anvi Anwar
    Anya Anyango Anyi Anže Anželika Aoi Aoife Aparicio Apaydın Apisara Apolena Apolinar
    Apolinário Apollinaire Apolline Apollon Apollonia Apollonio Apolonia Apostol Apostolos Appie
    Appio Aqil Aquiles Aquilino Arabella Araceli Aracely Aradhana Arah Aral Araldo Aram Aramis
    Aran Aranka Arantxa Aránzazu Ararat Aras Arash Arata Araújo Araz Arba Arben Arber Arcadia
    Arcadie Arcadio Arcangelo Arcelia Archange Archibald Archie Archimede Ard Arde Ardell Arden
    Ardengo Ardi Ardian Ardit Ardita Ardito Ardo Arduino Arek Areli Arely Aren Arend Arendt Arent
    Aretha Aretin Aretina Aretusa Arezki Argan Argélia Argemiro Argenta Argono Argu Ariadna Arian
    Ariane Arianna Arianne Ariano Aribert Aric Arie Ariel Ariela Arielė Arielle Arien Ariete
    Arietta Arifə Arife Ārija Ārijs Arijus Arik Arike Arimo Arin Arína Arinbjörn Arinola Ario
    Arion Aris Arisara Aristeu Aristide Aristides Aristița Aristodemo Aristotel Aristotele
    Aristotelis Arja Arjan Arjen Arjo Arjun Arkadi Arkadii Arkadij Arkadijus Arkadiusz Arkady
    Arkan Arkin Arko Arkut Arla Arlan Arland Arleen Arlen Arlena Arlene Arlet Arleta Arlete
    Arletta Arlette Arley Arlie Arlin Arlinda Arlindo Arline Arlington Arlo Arly Arman Armand
    Armanda Armandas Armande Armands Armani Ármann Armel Armele Armelle Armenio Armida Armin
    Arminas Arminda Armindo Arminia Arminio Armo Armon Armond Armstead Armstrong Arn Arna Arnaldo
    Arnaldur Arnar Arnas Arnau Arnaud Arnauld Arnault Arnbjörg Arnbjörn Arnd Arndís Arndt Arnes
    Arnett Arnfinn Arnfríður Arngrímur Arnheiður Arnhild Árni Arnie Arnika Arnim Árnis Arnljótur
    Arno Arnold Arnolda Arnoldas Arnoldo Arnolds Arnolfo Arnon Arnór Arnošt Arnošta Arnoud
    Arnould Arnout Arnstein Arnt Arnþór Arnþrúður Arnulf Arnulfo Árný Aroa Aroha Aroldo Aron
    Arona Aronas Aronne Árpád Arra Arran Arrigo Arron Ársæll Arsen Arsene Arseni Arsenie Arsenij
    Arsenije Arsenio Arshad Arsipatra Arta Artana Artanto Artawan Artem Artemio Artemis Artemisa
    Artemisia Arthur Artian Artie Artin Artiomas Artis Artjoms Arto Ərtoğrul Arton Arttu Artturi
    Artur Artura Artūras Artúrs Aru Aruna Arūnas Arunima Arusi Arvi Arvid Arvīds Arvin Arvind
    Arvis Arvo Arvydas Arwen Ary Arya Aryan Arzi Asad Asəf Asake Asal Asalet Asali Asam Asami
    Asan Asani Asanti Asaph Asatira Ásberg Ásbjörn Asbury Ascanio Aschat Ásdís Asdrubale Åse Asen
    Asena Əsgər Ásgeir Asger Ásgerður Asghar Ásgrímur Asha Ashanti Ashby Asher Åshild Ashish
    Ashlee Ashleigh Ashley Ashly Ashlyn Ashlynn Ashok Ashraf Ashton Ashutosh Asie Asier Asif
    Asilə Asilbek Asiman Asirwada Asirwanda Asis Asiye Askar Áskell Askja Asko Askur Aslak Aslam
    Áslaug Asle Aslıhan Aslijan Asliye Asmadi Asman Əsmər Asmianto Asmini Asmira Åsmund Ásmundur
    Asmuni Asmus Ason Aspasia Əşrəf Ásrún Assa Assad Assaf Assam Assar Assel Asser Assia Assumpta
    Ásthildur Astolfo Aston Astra Ástráður Astrea Astri Astrid Astrīda Ástríður Ástríkur Astrit
    Ástrós Ástþór Ástvaldur Ástvin Asu Asuka Asuman Asumi Aswani Asya Atabala Atacan Atakan
    Atalay Atamoğlan Atanasie Atanasio Ataru Atay Atena Atha Athanase Athanasios Atharv Athman
    Athol Athos Athuman Athumani Ati Atiena Atieno Atila Atılgan Atilio Atilla Atina Atinuke Atis
    Atit Atiye Atlanta Atle Atli Atmaja Atman Ats Atsushi Atte Atticus Attie Attila Attilio
    Aubert Aubin Aubree Aubrey Aubry Aud Aude Audie Audley Audra Audran Audrey Audrina Audrius
    Audronė Audronis Audry Audrys Auðun Auðunn Auður Audy Augusta Augustas Augustina Augustinas
    Augustine Augustino Augustinus Augusts Augustyn Auke Aukje Auksė Aukusti Auli Aulikki Aulis
    Auna Aune Aunyaporn Aure Áurea Aurėja Aurel Aurèle Aurelia Aurelian Aureliana Aureliano
    Aurélie Aurelien Aurelija Aurelijus Aurelio Aureliu Aurelius Aureo Aurica Aurimas Ausma
    Ausonia Aušra Aušrelė Aušrinė Austar Austen Austine Auston Austra Austri Autry Auvo Avelino
    Avellino Aventino Averi Averil Avery Avgust Avguštin Avi Avia Avida Avie Avigdor Aviram Aviv
    Aviva Avner Avni Avo Avon Avraham Avram Avtar Awa Awero Awesi Axelle Axenia Axente Axinte
    Ayaan Ayako Ayala Ayana Ayanna Aybəniz Aybüke Ayçiçək Ayda Aydan Aydar Ayden Ayelén Ayesha
    Ayfer Aygül Aygün Ayhan Ayinde Ayinke Aykut Aylin Ayman Aymen Aymeric Aynur Aynurə Ayo
    Ayodeji Ayodele Ayoka Ayoub Ayse Ayşegül Aysel Ayşen Ayşenur Aysu Aysun Aytaç Aytəkin Aytən
    Aytekin Ayten Ayu Ayub Ayush Ayushman Əyyub Azaan Azad Azahar Azahara Azalee Azam Azaria
    Azariah Azat Azeglio Azer Azhar Aziza Azize Azizi Aznar Azra Azucena Ąžuolas Azusa Azzam
    Azzedine Azzo Baaba Babak Babar Babasola Babatunji Babawale Babet Babett Babette Babs Babsi
    Babu Baccio Bach Bachar Bachir Bachittar Badea Badi Badia Badin Badiu Badri Bae Baek Bagas
    Bagdonas Baghyawati Bagiya Bagus Bagya Baha Bahadur Bahadurjit Bahareh Bahari Bahati Bahattin
    Bahia Bəhlul Bəhram Bahri Bahriye Bəhruz Bahuraksa Bahuwarna Bahuwirya Bai Baiba Bailee
    Bailey Bailie Baird Bajan Bajragin Bajram Bakari Bakda Bakhshi Bakiadi Bakianto Bakidin
    Bakijan Bakiman Bakiono Bəkir Bakr Bakti Baktiadi Baktianto Baktiono Balamantri Balangga
    Balapati Balaxanım Balázs Balbina Balbino Balda Baldassare Baldassarre Baldo Baldomero
    Baldovino Balduino Baldur Baldvin Baldwin Balendra Baler Balfour Balhaar Balidin Balijan
    Balinda Bálint Baljiwan Balkar Ballard Baltasar Baltazar Balthasar Balvan Balveer Balys Balz
    Bama Bambang Bambi Banara Banawa Banawi Bancar Bandi Bandile Bănel Banga Banjeet Bano Bənövşə
    Bảo Barabas Barack Barak Baraka Barasa Barbaro Barbaros Barbato Bärbel Barbera Barbi Barbie
    Barbora Barbra Barbro Barbu Barclay Barði Bárður Barend Barica Barin Baris Barkha Barlas
    Barnaba Barnabás Barnabé Barnaby Barnard Barnett Barrett Barri Barrie Barron Barry Bartek
    Bartel Barthel Barthélémy Barthold Bartholomäus Bartholomeus Bartholomew Bartley Bartłomiej
    Bartolo Bartolomé Bartolomej Bartolomeo Bartolomeu Barton Bartosz Bartu Baruch Barys Basarab
    Bascom Basel Basem Basha Bashar Bashir Basile Basilio Basilius Bəşir Basra Basri Bassam
    Bassem Bassil Bastiaan Bastian Bastiano Bastien Batiste Bato Batta Battal Batu Batuhan Batur
    Baudoin Baudouin Baugur Bauke Baukje Baxter Baya Bayard Baykan Bazile Bea Beate Beatrice
    Beatrijs Beatrix Beatriz Beattie Beatty Becca Bechara Beckett Beckham Beckie Becky Bedford
    Bedi Bedirhan Bedri Bedřich Bedřiška Beecher Bega Bego Begoña Behar Behbud Behçet Behlül
    Behrend Behruz Behzat Beinir Beitir Bejo Beke Bekim Bekir Bektaşi Belarmino Belen Belgin
    Belia Belina Belinda Belisario Belkıs Bellina Bellino Belma Belmiro Belton Belva Ben Beňadik
    Benard Benas Bence Bendegúz Bendik Bendix Bendt Benedek Benedict Benedicta Benedicte
    Benedicto Benedikt Benedikta Benediktas Benedikte Benedita Benedito Benedykt Benek Bengi
    Bengt Bengü Beniamin Beniamina Beniamino Benice Benicio Benigna Benigno Benilde Benita
    Benjamim Benjamin Benjamina Benjaminas Benjamine Benji Benko Benn Benna Bennet Bennett Benni
    Bennie Benno Benny Benoist Benoîte Benone Benson Benta Bente Benthe Bentley Benton Benvinda
    Benyamin Beom Bep Beppe Beppie Beppino Beppo Bera Béranger Bérangère Berardo Berend Bērends
    Berengario Bérenger Bérengère Berenice Bergey Berglind Bergljót Bergmann Bergrún Bergsteinn
    Bergsveinn Bergþór Bergþóra Bergur Beril Berislav Berit Berkan Berkay Berke Berki Berkin
    Berkley Berlinda Berna Bernabé Bernadete Bernadett Bernadette Bernadine Bernard Bernarda
    Bernardas Bernardi Bernardin Bernardine Bernardino Bernardita Bernardus Bernát Bernd Berndt
    Bernhard Bernharda Bernhardt Bernhart Berni Bernice Bernie Berno Bernt Bernward Berra Berrin
    Bersi Bert Berta Bertalan Bertel Bertha Berthe Berthold Berti Bertie Bertil Bertin Bertina
    Bertine Bertino Bertl Berto Bertold Bertolt Berton Bertram Bertrand Bertrando Bertta Bertu
    Bērtulis Bertus Berty Besa Beshte Besi Besim Besnik Bess Besse Bessi Bessie Bessy Bestar
    Besti Betania Beth Bethan Bethany Bethel Beti Betim Betina Betsey Betsy Betta Bette Betti
    Bettie Bettina Bettino Betty Betül Beulah Bev Bevan Beven Beverley Beverly Bevin Beyhan
    Beyler Beyonce Beyza Bhanumati Bharat Bharati Bharti Bhaskar Bhavani Bhavika Bhavini Bhavna
    Bhavya Bhekani Bhekisisa Bhekizizwe Bhekokwakhe Biagio Bian Bianka Bibi Bibiana Bibisora Bibo
    Bibuwa Bican Bieito Bieke Biel Biggi Bihter Bikram Bilal Bilbil Bilgehan Bilgen Bilha Biljana
    Bilkay Bilkisu Billie Billur Bilol Bimala Binay Bine Bing Bingen Binh Binne Biondina Bircan
    Birger Birgid Birgir Birgit Birgitt Birgitta Birgitte Birgül Birka Birkan Birke Birkir Birna
    Birnir Birol Birsen Birt Birta Birte Birthe Birtir Biruta Birutė Biser Biserka Bishakha
    Bistra Bixente Bjargar Bjarkar Bjarke Bjarkey Bjarki Bjarma Bjarnar Bjarne Bjarney Bjarni
    Bjarte Bjartmar Bjartur Björg Björgólfur Björgvin Bjørnar Björt Bladimir Blær Blaga Blago
    Blagoja Blagoje Blahoslav Blain Blaine Blaise Blaj Blake Blanchard Blanchette Blanchie
    Blandine Blanduzia Blane Blasius Blaško Blaž Błażej Blažena Blažo Bleda Bledi Blíða Bluette
    Blythe Boaventura Boaz Bob Boban Bobbi Bobbie Bobby Bobi Bobur Bodhi Boði Bodo Böðvar Boe
    Bogdana Bogdanka Bogi Boginja Boglárka Bogoljub Bogomir Bogumiła Bogusław Bogusława Bohdan
    Bohdana Bohle Bohumil Bohumila Bohumír Bohumíra Bohuš Bohuslav Bohuslava Bojan Bojana Bojka
    Bojko Bolat Bolatito Boldizsár Boleslav Bolesław Boleslovas Bolette Bolivar Bolko Bolli
    Boluwatife Boma Bona Bonaria Bonaventura Bonaventure Bonface Bonfiglio Bonifác Boniface
    Bonifacio Bonifaz Bontje Bonu Booker Boone Boran Borbála Bořek Borga Borgar Børge Borghild
    Borghildur Borgþór Boris Borisas Borisav Borislav Boriss Bořivoj Borivoje Borja Börje Börjes
    Borka Borko Börkur Boro Børre Borris Bortolo Borut Borys Bose Bosibori Boško Boštjan Botho
    Boto Botond Bouchra Boudewijn Boudy Bouke Boutros Bowen Bowie Boyce Boyd Boyden Boye Boža
    Božena Boženka Božica Božidara Božidarja Braco Brad Braden Bradford Bradley Brăduț Brady
    Bradyn Braeden Braga Bragi Brahim Bramwel Brana Brandan Brandi Brandie Brandin Brando Brandur
    Brândușa Brandyn Branimir Branimira Branislav Branislava Branko Brannon Branquinha Branson
    Brantley Bratislava Braulio Bravin Braxton Brayan Brayden Brea Breanna Brechta Brechtje Bree
    Bregje Breki Brencis Brenda Brendah Brendan Brenden Brendon Brenna Brennan Brenno Breno
    Brenton Brestir Bret Břetislav Bretton Bria Brian Briana Brianda Brianna Brianne Brice Brid
    Bridger Bridget Bridgett Bridgette Bridgit Bridie Brieg Briek Brielle Brien Bríet Brieuc
    Brigette Brigid Brígida Brigit Brigita Brigitta Brigitte Brijesh Briley Brilhantina Brilyant
    Brimi Brina Brinda Brinley Brion Bristol Brita Brites Britney Britta Brittany Brittney
    Britton Brizio Brocha Brock Broddi Broderick Brodie Brona Bronė Bronis Bronislav Broņislava
    Bronislavas Bronisław Bronisława Bronislovas Bronius Bronson Bronte Bronwen Bronwyn Brooke
    Brooklyn Bruce Bruneau Brunella Brunello Bruneta Brunetta Brunetto Brunhild Brunhilde Bruni
    Brunilda Bruno Brunonas Brutus Bryan Bryana Bryant Bryce Brycen Brygida Bryndís Brynhildur
    Brynja Brynjar Brynjólfur Brynn Bryon Bryony Bryson Bucky Bucur Bucura Budd Buddie Budi
    Budimir Buell Buenaventura Buffy Buford Buhari Bujor Bula Bulat Bülent Bunmi Bünyamin Burak
    Burçak Burchard Burçin Burckhard Burckhardt Burdette Burga Burgess Burghard Burghardt Burgi
    Burgis Burhanettin Búri Burkard Burke Burkhard Burkhardt Burkhart Burl Burleigh Burley
    Burnell Burnett Burney Burnie Burrell Burt Burton Busara Buse Busisiwe Bylgja Bynum Byrd
    Byron Bystrík Byung
    """
}
