extension NameData {
  /// Given names in Latin letters, A to C.
  static let givenNamesAC: StaticString = """
    Aachal Aada Aadhya Aadi Aage Aahana Aaliyah Aanuoluwapo Aapo Aarav Aarini Aarna Aarnav Aarne
    Aaro Aaron Aarush Aashi Aatos Aayush Aba Abayomi Abb Abbas Abbie Abbos Abbott Abby Abdalla
    Abdallah Abdelatif Abdelkader Abderaouf Abderrahmane Abdi Abdihakim Abdu Abduaziz Abduboriy
    Əbdül Abdulhamid Abdulkadir Abdülkerim Abdullah Abdullahi Abdulloh Abdumalik Abdurahmon
    Abdurrahman Abebi Abednego Abeer Abeiku Abela Abelardo Abena Abeni Abha Abhimanyu Abhiram
    Abid Abigael Abigail Abigaili Abiodun Abiona Abosede Abram Abror Abubakar Abubakr Abyasa
    Əcəbnaz Achieng Achille Achim Adaeze Adak Adal Ədalət Adalbert Adalberto Aðalbjörg Aðalbjörn
    Aðalheiður Aðalsteinn Adam Adamo Adams Adan Adda Addi Addie Addison Ade Adebiyi Adebowale
    Adebukola Adedayo Adedeji Adekitan Adekola Adekunle Adéla Adelaida Adelaide Adele Adeleke
    Adelheid Adelia Adelin Adelina Adeline Adell Aden Adenike Adeniyi Adeolu Adeoti Adepeju
    Aderopo Adesewa Adeshina Adesoji Adesua Adetayo Adetoke Adetoun Adeyi Adhiarja Adhra Adia
    Adiarja Ədibə Adıgün Adika Adikara Adilə Adimu Adina Adinata Adis Aditya Admir Adnan Adolf
    Adolfo Adólfs Adolph Adolphe Adomas Adonis Adoración Adria Adriaan Adrian Adriana Adrianna
    Adriano Adrien Adrienn Adrienne Adrija Adrijana Adunni Advaith Advay Advik Advika Adweta
    Adwoa Adya Ægir Æsa Æsir Ævar Afaq Afət Afer Afia Afife Afil Afiq Əflatun Afolarin Afonso
    Afrim Afruza Aftin Afua Ağahadi Ağamalı Ağamusa Ağasəfa Agastya Agáta Agatha Agathe Ağaxan
    Ağca Aggrey Aglaia Agnar Agnė Agnesa Agnese Agneta Agnete Agni Agnieszka Agnos Agostino
    Agripina Agris Águeda Agus Ágúst Agustin Agustina Agustus Əhəd Əhliman Əhməd Ahmed Ahmet
    Ahsen Ahti Aidə Aidan Aiden Aiga Aigars Aija Aijuka Aiko Aila Aileen Ailene Aili Aimee Aimo
    Aina Ainārs Aine Aino Ainoa Airi Aisha Aishani Aistis Aisyah Aitana Aitor Aivar Aivaras
    Aivars Aja Ajala Ajani Ajda Əjdər Ajeng Ajiman Ajimat Ajimin Ajiono Ajoke Akanmu Akarsana
    Akay Əkbər Akbaş Åke Akemi Aki Akif Akifə Akinkunmi Akinlabi Akinwale Akinyi Akira Akkerman
    Akmal Akobir Ákos Akosua Akoth Əkrəm Akseli Akshay Aksoy Akua Akumaa Akumu Akwasi Akwesi
    Akyıldız Al Alaaddin Alade Aladin Alaeddin Alain Ələkbər Alambana Alamu Alan Alana Alara
    Ələsgər Alastair Alaya Alba Alban Albano Alberico Alberta Alberte Albertina Albertine Alberto
    Alberts Albina Albion Albrecht Alby Alcan Alcide Alcides Alda Aldar Alden Aldin Aldís Aldo
    Aldona Alea Alec Aleix Alejandra Alejandro Alejo Alek Aleks Aleksandar Aleksander Aleksandr
    Aleksandra Aleksandras Aleksandrs Aleksanteri Aleksei Aleksej Aleksi Alen Alena Alenka
    Aleodor Alessandra Alessandro Alessia Alessio Aleta Aletta Alex Alexa Alexander Alexandre
    Alexandria Alexandrie Alexandrina Alexandru Alexe Alexei Alexej Alexia Alexis Alf Álfar
    Álfheiður Alfie Alfio Alfonso Alfonz Alford Alfred Alfreda Alfredo Alfreds Álfur Alger
    Algirdas Əli Alia Əliəkrəm Alica Alicja Alida Alika Alin Alina Alinur Əliş Alisa Alise Alisha
    Alison Alisson Alistair Alistar Alivia Alix Aliyə Aliyah Aliyu Alja Aljaž Aljoša Alka
    Allahverdi Allan Allena Allie Allison Alma Almasi Almeda Almendra Almir Almira Almudena Alois
    Alojz Alojzia Alojzij Alojzija Alondra Alonzo Aloysius Alparslan Alphonce Alpin Althea Altin
    Alton Altuğ Alva Alvar Alvaro Alver Alvin Alvīne Alvis Alwin Aly Alya Alyssa Alžběta Alzina
    Amadeo Amadeus Amahle Amaira Amal Amalia Amalie Amālija Amancio Amandine Amani Amarachi Amari
    Amaru Amaury Amaya Ambar Ambre Ambrose Ambrosio Ambróz Amedeo Amedeu Amelia Amelie Amelija
    Americo Amerigo Amil Əminə Aminatu Amine Amira Amit Amleto Amoke Amol Amon Amondi Amope Amri
    Amrita Amruta Amy Amza Ana Anabel Anabela Anaida Anaïs Anamaria Anamika Ananias Anas Anasa
    Anastacia Anastasia Anastasie Anastasio Anastázie Anastazja Anatol Anatole Anatoli Anatolie
    Anatolij Anay Anaya Ancuța Anděla Anderson Andile Andon Andor Andrada André Andrea Andreas
    Andrée Andreea Andreia Andrej Andreja Andrejka Andrejs Andrešs Andrew Andrey Andri Andria
    Andrian Andrija Andris Andrius Andrus Andrzej Andwele Andy Anej Anemona Anes Aneta Anete
    Anett Anette Anežka Angalia Angantýr Angavu Angela Angèle Angeles Angelika Angelina Angeline
    Angelino Angélique Angelo Anggabaya Anghel Anghelina Angi Angie Angus Ánh Anibal Anica Anie
    Aniela Anika Anikó Anina Anirudh Anis Anisa Anișoara Anissa Aniya Anja Anjali Anjolaoluwa
    Ankica Anmol Ann Anna Annabel Annabella Annabelle Annah Annak Annalisa Annalise Annamaria
    Annar Annas Annastacia Anne Annegret Anneke Anneli Annelie Annelies Anneliese Annemarie
    Annemie Annes Annetta Annette Annibale Annica Annick Annie Anniina Annija Annika Annikki
    Annukka Annunziata Anny Anom Anoni Anouk Ansaldo Anselm Anselmo Ansgar Ansh Ansis Anson
    Ansora Anssi Antanas Antero Anthony Antim Əntiqə Antje Anto Antoaneta Antoine Antoinette
    Antonela Antonella Antonello Antoni Antonia Antonie Antonieta Antonietta Antonija Antonín
    Antonina Antonino Antonio Antoniu Antonius Antons Antony Antoon Antra Antti Anu Anusha Anuța
    Ənvər Anvi Anwar Anya Anyango Anže Apaydın Apisara Apolena Apolonia Aqil Aquiles Araceli
    Aradhana Arah Aral Aran Aranka Aras Arba Archibald Archie Arden Arent Arezki Argono Ariadna
    Arian Ariane Arianna Arianne Arie Ariel Arielė Arifə Ārija Arijus Arike Arin Arína Arinbjörn
    Arinola Aris Arisara Aristide Aristides Aristița Arja Arjun Arkadiusz Arkut Arla Arlene
    Arlette Arlington Arman Armand Armandas Armands Armani Ármann Armin Arminas Arna Arnaldo
    Arnaldur Arnar Arnas Arnau Arnaud Arnbjörg Arnbjörn Arnd Arndís Arndt Arnes Arnfríður
    Arngrímur Arnheiður Árni Arnie Arnika Arnim Árnis Arnljótur Arno Arnold Arnoldas Arnoldo
    Arnolds Arnór Arnošt Arnþór Arnþrúður Arnulf Arnulfo Árný Aron Aronas Árpád Arra Arran Ársæll
    Arsenie Arsenio Arsipatra Arta Artanto Artawan Artemio Artemisa Arthur Artie Artis Arto
    Ərtoğrul Arttu Artturi Artur Artūras Artúrs Aru Arūnas Arunima Arusi Arvid Arvīds Arvin Arvo
    Arvydas Arya Aryan Asad Asəf Asake Asalet Asali Asani Asanti Asatira Ásberg Ásbjörn Ásdís Åse
    Əsgər Ásgeir Asger Ásgerður Ásgrímur Asha Ashby Asher Ashlee Ashleigh Ashley Ashton Asif
    Asilə Asilbek Asiman Asirwada Asirwanda Áskell Askja Asko Askur Áslaug Aslijan Asliye Asmadi
    Asman Əsmər Asmianto Asmini Asmira Ásmundur Asmuni Ason Əşrəf Ásrún Assa Assar Assumpta
    Ásthildur Aston Ástráður Astrid Ástríður Ástríkur Ástrós Ástþór Ástvaldur Ástvin Asu Asuka
    Aswani Atabala Atalay Atamoğlan Atena Atharv Athman Athuman Athumani Ati Atiena Atieno Atila
    Atılgan Atinuke Atit Atlanta Atli Atmaja Atsushi Atte Attila Attilio Aubrey Aud Aude Audra
    Audrey Audrius Auðun Auðunn Auður Audy Augusta Augustas Augustina Augustine Augusts Aukusti
    Aulikki Aulis Aune Aunyaporn Áurea Aurėja Aurel Aurelia Aurelian Aureliana Aurélie Aurelija
    Aurelio Aurica Aurimas Ausma Aušra Aušrinė Austar Austen Austine Austra Austri Avelino Averi
    Avery Avgust Avi Avni Avon Avram Awero Awesi Axelle Axenia Axinte Ayaan Ayana Aybəniz Ayçiçək
    Aydan Ayesha Aygül Aygün Ayhan Ayinde Ayinke Aykut Aylin Aymen Aymeric Aynur Aynurə Ayodeji
    Ayodele Ayoka Ayoub Ayse Aysel Ayşenur Aysu Aytəkin Aytən Ayten Ayu Ayub Ayush Ayushman Əyyub
    Azaan Azad Azeglio Aziza Azize Azizi Azra Ąžuolas Baaba Babasola Babatunji Babawale Babette
    Bachittar Bagas Baghyawati Bagiya Bagus Bagya Bahadurjit Bahari Bahati Bəhlul Bəhram Bəhruz
    Bahuraksa Bahuwarna Bahuwirya Baiba Bailey Bajragin Bajram Bakari Bakda Bakhshi Bakiadi
    Bakianto Bakidin Bakijan Bakiman Bakiono Bəkir Bakti Baktiadi Baktianto Baktiono Balamantri
    Balangga Balapati Balaxanım Balázs Baldur Baldvin Baldwin Balendra Balhaar Balidin Balijan
    Balinda Bálint Baljiwan Ballard Baltasar Baltazar Balthasar Balvan Balveer Bama Bambang Bambi
    Banara Banawa Banawi Bancar Bandile Bănel Banjeet Bənövşə Bảo Barak Baraka Barasa Bärbel
    Barbie Barbora Barbra Barbro Barbu Barði Bárður Barica Baris Barkha Barnabás Barnard Barnett
    Barrett Barri Barrie Barron Barry Bartek Bartholomäus Bartholomew Bartolomé Bartolomej
    Bartolomeo Bartolomeu Barton Basarab Basile Basilio Bəşir Bastiaan Bastian Bastien Baudouin
    Baugur Baxter Bayard Baykan Bea Beate Beatrice Beatrix Beatriz Beckett Beckham Becky Bedford
    Bedi Bedri Bedřich Begoña Behbud Behruz Beinir Beitir Bekir Bektaşi Belen Belia Belinda
    Belisario Belva Ben Beňadik Benard Benas Bence Bendegúz Benedek Benedict Benedicte Benedicto
    Benedikt Benedikta Benedikte Benedita Benek Bengt Beniamin Benice Benigno Benita Benjamim
    Benjamin Benji Benn Benna Bennett Bennie Benno Benny Benone Benson Benta Bente Bentley Benton
    Beppe Bera Berend Bērends Berenice Bergey Berglind Bergljót Bergmann Bergrún Bergsteinn
    Bergsveinn Bergþór Bergþóra Bergur Berit Berki Bernabé Bernadett Bernadette Bernard Bernarda
    Bernardino Bernd Berndt Bernhard Berni Bernice Bernie Bernt Berrin Bersi Bert Berta Bertalan
    Bertel Bertha Berthe Berthold Bertie Bertil Berto Bertram Bertrand Bērtulis Beshte Besim Bess
    Bessi Bessie Betania Beth Bethany Bethel Betina Betsy Bette Betti Bettina Betty Bev Bevan
    Beverley Beverly Beyler Beyonce Bhanumati Bhavani Bhavika Bhavini Bhavna Bhavya Bhekani
    Bhekisisa Bhekizizwe Bhekokwakhe Biagio Bianka Bibi Bibiana Bibisora Bibuwa Bican Biel Bilal
    Bilgen Bilha Biljana Bilkisu Billie Bilol Bimala Binay Birger Birgir Birgit Birgitta Birgitte
    Birgül Birkir Birna Birnir Birsen Birt Birta Birte Birthe Birtir Biruta Biserka Bishakha
    Bjargar Bjarkar Bjarkey Bjarki Bjarma Bjarnar Bjarne Bjarney Bjarni Bjartmar Bjartur Björg
    Björgólfur Björgvin Björt Blær Blahoslav Blaine Blaise Blake Blanchard Blanduzia Blaž Błażej
    Blažena Blíða Boaz Bob Boban Bobbi Bobbie Bobby Bobur Bodhi Boði Bodo Böðvar Boe Bogdana Bogi
    Boglárka Bogomir Bohdan Bohdana Bohumil Bohumila Bohumír Bohuš Bohuslav Bohuslava Bojan
    Bolatito Boleslav Bolli Boluwatife Boma Bonface Bonifác Boniface Bonifacio Bonu Booker Boone
    Borbála Borgar Børge Borghildur Borgþór Boris Bořivoj Borja Börje Börkur Borut Borys Bose
    Bosibori Boštjan Botond Bouchra Boyce Boyd Božena Božica Božidara Brad Braden Bradford
    Bradley Brăduț Brady Braga Bragi Brahim Bramwel Brandi Brandur Brândușa Branislav Branislava
    Branko Branson Braulio Bravin Braxton Brayan Brea Bree Breki Brencis Brenda Brendah Brendan
    Brendon Brenna Brennan Breno Brestir Bret Břetislav Brian Briana Brianna Brice Bridget
    Bridgit Brielle Bríet Brieuc Brigid Brigita Brigitta Brigitte Brijesh Brilyant Brimi Brinda
    Bristol Brita Britney Britta Brittany Britton Brock Broddi Broderick Brodie Brona Broņislava
    Bronson Brooke Brooklyn Bruce Bruni Bruno Bryan Bryana Bryant Bryce Bryndís Brynhildur Brynja
    Brynjar Brynjólfur Bryson Bucur Budi Buenaventura Buffy Buhari Bula Bunmi Burak Burgess Búri
    Burke Burkhard Burkhardt Burnett Burrell Burt Burton Busara Busisiwe Bylgja Byrd Byron
    Bystrík Cabbar Çağa Cagak Çağdan Cager Çağlar Cahan Cahangir Cahya Cahyadi Cahyanto Cahyo
    Cahyono Cain Caitlin Caitlyn Caius Cajsa Çakar Caket Cakrabirawa Cakrabuana Cakrajiya
    Cakrawala Cakrawangsa Cəlal Caleb Calhoun Cəlil Çalım Călin Calista Calixto Callan Callie
    Callum Calogero Calum Calvin Calvince Cəmalə Camden Camelia Cameron Cəmil Cəmilə Camilla
    Camille Camillo Campbell Candace Candelaria Candi Candice Candido Candra Candrakanta Cantemir
    Caraka Caren Carey Carie Carin Carita Carl Carla Carleton Carli Carlisle Carlito Carlo Carlos
    Carlota Carlotta Carlton Carly Carlyle Carma Carmel Carmela Carmelita Carmelo Carmen Carmina
    Carola Carole Carolien Carolin Caroline Carolyn Carolyne Caron Carren Carrie Carroll Carson
    Carsten Carub Cary Casandra Casen Casey Casian Casiana Casimir Casimiro Caspar Casper Cass
    Cassidy Cassie Cassius Cătălin Catarina Caterina Catharina Catherine Cathleen Cathrine Cathy
    Catinca Cato Catrina Catrinel Catriona Catur Caturangga Cavad Cavid Cavit Cawisadi Cawisono
    Cawuk Cayadi Cayetano Cazimir Ceara Cebrián Cecep Cecil Cécile Cecilia Cecilie Cecilija
    Cecilio Cecily Cédric Cedrin Celestine Celestino Célia Celina Céline Celso Cemani Cemeti
    Cemplunk Cenan Cengkal Cengkir Centa Centrine Cerasela Cesare Cevheri Ceyhun Ceyhunə Ceyla
    Ceylon Ceyran Cezar Cezara Cezayir Chaaya Chabane Chadwick Chaifah Chaitaly Chaitanya Chaiwut
    Chaka Chakradev Chakradhar Chakrika Chalisa Chalmers Chaman Chameli Champak Chana Chanakya
    Chanchal Chandani Chandra Chandran Chandresh Chanel Chaney Chanez Chanikan Chaniya Channing
    Chantal Chantelle Chanya Chao Charan Charita Charlene Charles Charley Charlie Charline
    Charlotta Charlton Charly Charmaine Charo Charos Charvi Chas Chasmum Chatresh Chatura Châu
    Chausiki Chavvi Chawin Chayanin Chayapat Chebet Chege Chelangat Chelo Chelsea Chelsey Chema
    Chepkemoi Chepkoech Chepkorir Cherie Cherif Cherotich Cheruiyot Cheryl Chester Chet Cheusi
    Cheyenne Chiamaka Chibuzo Chidimma Chigozie Chijioke Chinedu Chinelo Chinyere Chipukizi
    Chiquita Chiraz Chita Chiyo Chizoba Chloé Chrissy Christa Christabel Christel Christelle
    Christer Christi Christiaan Christian Christiana Christiane Christie Christin Christina
    Christine Christl Christof Christoffer Christoph Christophe Christopher Christos Christy
    Chucho Chuki Chukwudi Chukwuemeka Chuy Chynna Ciaobella Ciara Çiçək Cicero Cierra Cilla
    Çimnaz Çinarə Cindy Çingiz Cinthia Cintia Cinzia Ciprian Cipriana Cipriano Ciril Cirillo Ciro
    Citra Claas Claes Claire Clara Cläre Clarence Clarice Clarisa Clarissa Clarisse Clarke Clas
    Claudette Claudine Claudio Claudiu Claudius Claus Clayton Clelia Clem Clemencia Clemens
    Clementina Clémentine Cleo Cleopatra Cleophas Cleveland Clifford Clifton Clint Clinton Clive
    Cloe Clotilde Clovis Clyde Codi Codin Codrin Codrina Codruț Codruța Cody Coen Cohen Colbert
    Colby Coleen Coleman Colette Coline Colins Collette Collin Collince Collins Colomba Colton
    Columbia Columbus Conan Concepcion Concetta Conchita Conley Conn Conner Connie Connor Conny
    Conor Conrad Conrado Consolata Constanța Constantin Constantina Constantine Constantino
    Constanza Constanze Consuela Conway Coolidge Cora Coralia Coralie Coraline Corbett Corbin
    Cordelia Cordell Corentin Corey Corina Corine Corinna Corinne Corneille Cornel Cornelia
    Cornelio Cornelis Corneliu Cornelius Cornell Corrado Corrie Corry Cortez Corvin Cory Cosimo
    Cosmas Cosme Cosmin Cosmina Coşqun Costache Costantino Costanzo Costel Costin Courtney Craig
    Crawford Crenguța Crete Crin Crina Crista Cristea Cristi Cristian Cristine Cristobal
    Cristofor Cristy Crockett Csaba Csilla Csongor Ctibor Ctirad Cullen Cuman Cümşüd Curro
    Custodio Cvetka Cvetko Cyndi Cynthia Cyprian Cyril Cyrille Cyrus
    """
}
