extension NameData {
  /// Given names in Latin letters, C to D.
  static let givenNamesCD: StaticString = """
    Cabbar Cacilda Cäcilia Cäcilie Cadell Caden Cadi Caetana Caetano Cafer Cafiero Çağa Cagak
    Çağatay Çağdan Cager Çağın Çağlar Cahal Cahan Cahangir Cahide Cahill Cahit Cahya Cahyadi
    Cahyanto Cahyo Cahyono Cailin Cain Cait Caitlin Caitlyn Caitriona Caius Cajsa Çakar Caket
    Cakrabirawa Cakrabuana Cakrajiya Cakrawala Cakrawangsa Cəlal Calcedonia Calcedonio Calder
    Caleb Calebe Caley Calhoun Cəlil Çalım Călin Caline Calista Calisto Calixte Calixto Callan
    Calli Callie Callisto Callum Cally Calogero Calum Calvin Calvince Calvino Cəmalə Cambria
    Camden Camelia Cameron Camiel Cəmil Cəmilə Camilla Camille Camillo Camillus Cammie Campbell
    Camryn Candace Candan Candelaria Candelario Candelas Candelora Candeloro Candi Candice
    Candide Candido Candis Candra Candrakanta Canelle Caner Cang Canh Canio Cannelle Cansel
    Cansever Cansu Cantemir Canudo Canzio Capitola Capitolina Capitolino Cappie Capucine Caraka
    Carel Caren Carène Carey Carie Carin Caris Carissa Carita Carl Carla Carlene Carles Carleton
    Carletto Carley Carli Carlie Carlijn Carlin Carlina Carlino Carlisle Carlito Carlo Carlon
    Carlos Carlota Carlotta Carlton Carly Carlyle Carlyn Carma Carme Carmel Carmela Carmelita
    Carmella Carmelo Carmen Carmena Carmina Carminho Carmo Carnell Carney Carola Carole Carolien
    Carolin Caroline Carolus Carolyn Carolyne Caron Carr Carra Carren Carrick Carrie Carrol
    Carroll Carsen Carson Carsten Carub Cary Caryl Caryn Casandra Casemiro Casen Casey Casian
    Casiana Casiano Casimir Casimiro Cason Caspar Casper Cass Cassandre Cassiano Cassidy Cassie
    Cassio Cassiopée Cassius Caswell Cataldo Cătălin Catarina Catarino Cate Catella Caterina Cath
    Cathal Catharina Catharine Catherina Catherine Cathey Cathie Cathleen Cathrin Cathrine
    Cathryn Cathy Cati Catia Catinca Catino Cato Catone Catriel Catrin Catrina Catrine Catrinel
    Catriona Catullo Catur Caturangga Cauã Cauê Cavad Cavan Cavid Cavit Cawisadi Cawisono Cawuk
    Cay Cayadi Cayden Cayetana Cayetano Cayla Caylee Cazimir Ceara Ceasar Cebrail Cebrián Ceca
    Cecchina Cecchino CeCe Cecelia Cecep Cecil Cécile Cecilia Cecilie Cecilija Cecilio Cecily
    Cecylia Čedomir Cédric Cedrin Cees Ceferino Cei Ceil Celalettin Celedonio Celesta Celestia
    Célestin Celestina Celestine Celestino Célia Celie Celil Celina Céline Celino Celio Celso
    Cemani Cemeti Cemile Cemplunk Cemre Cenan Cenap Cengizhan Cengkal Cengkir Ceno Centa Centrine
    Cerasela Ceri Césaire Cesara Cesare Cesarea Cesareo Cesarina Cesarino Cesário Cesc Cesco
    Cesio Cesira Česlovas Čestmír Cetin Cevahir Cevat Cevdet Cevheri Ceyda Ceyhan Ceyhun Ceyhunə
    Ceyla Ceylon Ceyran Cezar Cezara Cezaris Cezayir Cezmi Chaaya Chabane Chace Chadd Chadwick
    Chae Chai Chaifah Chaim Chaitaly Chaitanya Chaiwut Chaka Chaker Chakradev Chakradhar Chakrika
    Chalisa Chalmers Chaman Chameli Champak Chana Chanakya Chancey Chanchal Chancy Chand Chanda
    Chandani Chandra Chandran Chandresh Chanel Chanelle Chaney Chanez Chang Chanh Chanie Chanikan
    Chaniya Channing Chantal Chantel Chantelle Chanya Chao Chara Charan Charis Charissa Charisse
    Charita Charl Charle Charlee Charleen Charlemagne Charlene Charles Charley Charlie Charlien
    Charline Charlize Charlot Charlott Charlotta Charlton Charly Charmaine Charo Charon Charos
    Charrie Charvi Chas Chasmum Chatresh Chatura Châu Chauncey Chauncy Chausiki Chava Chavvi
    Chawin Chay Chaya Chayanin Chayapat Chaz Chebet Chege Chelangat Chelo Chelsea Chelsey Chelsie
    Chema Cheney Cheng Cheol Cheon Cheong Chepkemoi Chepkoech Chepkorir Cheri Cherie Cherif
    Cherise Cherotich Cherrie Cherubino Cheruiyot Cheryl Chesley Chessie Chester Chet Cheusi
    Cheyenne Chia Chiaki Chiamaka Chiang Chibuzo Chicca Chidimma Chie Chiel Chigozie Chihiro
    Chijioke Chika Chimène Chimere Chinedu Chinelo Ching Chinh Chinyere Chipukizi Chiquita Chira
    Chiraz Chiriac Chiril Chirilă Chisholm Chita Chiu Chiyo Chizoba Chloé Choi Chokri Chon Chong
    Choo Choon Chrissie Chrissy Christa Christabel Christel Christelle Christer Christi
    Christiaan Christian Christiana Christiane Christianne Christiano Christie Christien Christin
    Christina Christine Christl Christof Christofer Christoff Christoffer Christoph Christophe
    Christopher Christophorus Christos Christy Chrystal Chuan Chuang Chucho Chui Chuki Chukwudi
    Chukwuemeka Chul Chun Chung Chus Chuy Chyna Chynna Cian Ciano Ciaobella Ciara Ciaran Çiçək
    Ciccio Cicely Cicero Cicerone Cidália Ciera Cierra Cihad Cilla Cilli Cillian Cilly Çimnaz
    Cina Çinarə Cindi Cindy Çingiz Cinthia Cinthya Cintia Cinzia Ciprian Cipriana Cipriano
    Ciriaco Ciril Cirila Cirillo Cirino Ciro Ciska Ciske Cissy Citlali Citra Claas Clabe Claes
    Claiborne Claire Clairette Clancy Clara Cläre Clarence Claretta Claribel Clarice Clarinda
    Claris Clarisa Clarissa Clarisse Clarita Clarke Clas Claud Claudette Claudi Claudie Claudina
    Claudine Claudino Claudio Claudiu Claudius Claudy Claus Clayton Cleda Clelia Clem Clemencia
    Clemens Clemensa Clementie Clementina Clémentine Clementino Clemenza Clemmie Cleo Cleon
    Cleone Cleopatra Cleophas Cleta Cleto Cletus Cleve Cleveland Clifford Clifton Clímaco Clint
    Clinton Clio Clito Clive Clizia Clodagh Clodomiro Clodoveo Cloe Clorinda Clotaire Clothilde
    Clotilde Clovis Cloyd Cluny Clyda Clyde Coba Codi Codie Codin Codrin Codrina Codruț Codruța
    Cody Coen Coenraad Cohen Colan Colbert Colby Coleen Coleman Coletta Colette Coley Colinda
    Coline Colins Coll Collette Collin Collince Collins Collis Colm Colman Colomba Colombano
    Colombe Colombina Colombine Colten Colter Colton Coluccio Colum Columba Columbia Columbus
    Colvin Colwyn Coman Comana Cona Conal Conall Conan Conard Conceição Concepcion Concetta
    Conchita Cong Conka Conley Conn Connell Conner Conni Connie Connor Conny Conor Conrad Conrada
    Conradin Conrado Conroy Consalvo Consolación Consolata Constança Constancio Constanța
    Constantijn Constantin Constantina Constantine Constantino Constanza Constanze Consuela
    Conway Coolidge Coord Cora Coralia Coralie Coraline Corbett Corbin Cordaro Cordelia Cordell
    Cordella Cordia Cordt Cordula Corean Corentin Coretta Corey Corien Corin Corina Corine
    Corinna Corinne Coriolan Coriolano Corky Corliss Cormac Cormack Corneille Cornel Cornelia
    Cornelie Cornelio Cornelis Corneliu Cornelius Cornell Cornella Corradino Corrado Corran
    Corrie Corrin Corrina Corrine Corry Cortez Cortney Corvin Corwin Cory Coşar Cosetta Cosette
    Cosima Cosimo Cosma Cosmas Cosme Cosmin Cosmina Coşqun Costache Costan Costantina Costantino
    Costanzo Costel Costică Costin Coty Courtenay Courteney Courtland Courtney Cowan Cozma
    Craciun Craig Crawford Creighton Crenguța Creola Crépin Crescenza Crescenzo Crete Crin Crina
    Crisálida Crişan Crişana Crisóstomo Crispijn Crispin Crispino Crissy Crista Cristache Cristea
    Cristhian Cristi Cristian Cristin Cristine Cristinel Cristino Cristobal Cristofor Cristoforo
    Cristopher Cristóvão Cristy Crni Crocifissa Crockett Crona Črt Črtomir Csaba Csenge Csilla
    Csongor Ctibor Ctirad Cuc Cucuta Cullen Cumali Cuman Cümşüd Cun Cunera Cüneyt Cunningham
    Curley Curro Curtiss Curzio Custodio Cuthbert Cveta Cvetka Cvetko Cveto Cvijeta Cydney Cyndi
    Cynthia Cyprian Cyprien Cyr Cyriel Cyrielle Cyril Cyrill Cyrille Cyrus Czeslaw Czesława Daan
    Dabney Dace Dacia Dacian Daciana Dacin Daco Dadap Dadi Dae Dafin Dafina Dafna Dafne Dafni
    Dafydd Dagan Dagbjört Dagel Dagfinn Dagmar Dagmara Dagnija Dagny Dagobert Dagoberto Dagur
    Daiana Daiga Daina Dainess Dainis Dainius Dairi Daisuke Daiva Daja Dajana Dako Daksh Daksha
    Dakshesh Dalaja Dalan Dalbir Daley Dalia Dalibor Dalida Dalija Dalila Dalili Dalima Daliman
    Dalimil Dalimin Dalina Daliono Dalit Dalius Dalkılıç Dallin Dalma Dalmas Dalmazia Dalton
    Dalva Damaris Damase Damásio Damaso Damian Damiana Damiano Damien Damife Damijan Damini
    Damion Damir Damjan Damjana Damon Damu Damyanti Danae Danai Danang Danas Dancan Dancun Daneš
    Danette Dang Danguolė Danh Danial Danica Daniel Daniele Danielius Daniella Danielle Daniels
    Daniil Danijel Danijela Danika Danila Danilo Danio Danique Danış Daniswara Danius Danju
    Danjuma Danka Danko Danna Dannie Danny Danson Danu Danuja Danuše Dănuţ Danuta Danutė Dao
    Daoud Daouda Daphne Dara Darah Darby Darcie Darcy Darek Daren Darian Dariana Dariati Darie
    Darien Darija Darijan Darijus Darika Darimin Darina Darinka Dario Darion Darius Dariusz Darja
    Darka Darko Darl Darla Darlene Darmaji Darman Darmana Darmanto Darnell Daron Darpan Darragh
    Darrel Darrell Darren Darri Darrin Darron Darry Darryl Darsh Darshan Darsirah Dārta Dartono
    Daru Daruna Darvin Darwin Darwyn Darya Daryani Daryl Daryn Dasa Dau Daud Daudi Daugirdas
    Daumantas Daumants Davante Dave Davey Davi David Davida Davide Davidson Davie Davin Davina
    Davion Davis Davorin Davud Davut Davy Dawid Dawson Dax Daya Dayamai Dayami Dayana Dayita
    Dayna Dayne Dayse Dayton Deana Deandre Deane Deangelo Deanna Deanne Debbi Debbie Debby Debera
    Debi Debora Deborah Debra Decebal Decia Decima Decio Declan Dedra Deedee Deegan Deena Deepa
    Deepak Deepika Deert Dees Deforest Degenhardt Degenhart Deha Deidre Deimantas Deion Deirdre
    Deisy Deividas Deivydas Dejah Dejan Dejana Deke Delaney Delano Delbert Delcie Delfim Delfín
    Delfina Delia Delila Delilah Delio Delma Delmar Delmas Delmer Delores Deloris Delos Delphin
    Delphine Delu Delvin Dema Demarco Demarcus Demario Demeter Demetra Demetri Demetria Demetrio
    Demetrios Demetrius Demian Demilade Demircan Demirhan Demis Demonte Demostene Dempsey Dena
    Deneen Dénes Deng Denice Deniece Denisa Denise Deniss Denisse Dennie Dennis Denny Denton
    Denys Denzel Denzil Deo Deodato Deok Deolinda Deon Derdine Dereck Derick Derik Derk Dermot
    Dermott Deron Derry Derval Derwin Desa Desanka Desdemona Desean Deshaun Deshawn Desi
    Desiderius Desimir Désirée Desmond Despina Dessie Destinee Destini Detine Detlef Detlev
    Dettmar Deuk Devan Devansh Devante Deven Devika Devin Devina Devis Devlin Devon Devonta
    Devonte Devora Devran Devyn Dewayne Dewey Dewi Dewitt Dex Dexter Deyanira Dezider Dezső
    Dhriti Dhruv Diah Diallo Diamanta Diamantina Diamantino Dian Diana Dianah Diandra Dianne Diar
    Diarmuid Dib Dickson Dicle Dida Dídac Didem Didi Didier Didina Didrich Diðrik Didzis
    Diederich Diederick Diederik Diedrich Diega Diego Diem Dierk Dieterich Diethard Diethelm
    Diether Dietlind Dietlinde Dietmar Dietrich Dietz Dieudonné Dieuwertje Digdaya Dijana Dijon
    Dikkie Diko Dila Dilan Dilarə Dilavər Dilaver Dilber Dildora Diletta Diletto Dilia Dilip
    Dillan Dillard Dillion Dillon Dilnoz Dilnur Dilşad Dimas Dimaz Dimitar Dimitri Dimitrie
    Dimitrija Dimitrije Dimitrina Dimitrios Dimitris Dimos Dinah Dinand Dinant Dinara Dinda
    Dinesh Dinh Dinică Dinis Dinka Dinko Dino Dinu Diocleciano Diodoro Diogene Diogo Diomede Dion
    Dione Dionicio Dionigi Dionisia Dionisie Dionisio Dionne Dionys Dionysios Dionysius Dionýz
    Diora Dipa Dipta Dirce Dirch Dirck Diren Dirja Dirkjan Dirkje Dirlik Dísa Dismas Ditlev
    Ditmar Dittmar Divna Divo Divya Dixie Dixon Diya Diyan Diyora Djamel Djamila Djibril Djuna
    Dmitar Dmitri Dmitrij Dmitrijs Dmitrijus Dmitry Dmytro Doanh Dobilas Dobri Dobrica Dobrila
    Dobrin Dobrina Dobrivoje Dobromila Dobromir Dobroslav Dobroslava Doca Dochia Dodu Doede Doeke
    Dogan Dögg Doğukan Dögun Doha Doina Dojna Dok Đoko Dola Dollie Dolores Doloris Dolors Dolph
    Dolphine Domagoj Domantas Domas Domenic Domenico Domhnall Domien Dominga Dominic Dominica
    Dominick Dominik Dominika Dominikas Dominikus Dominique Dominyka Dominykas Domitila Domitilla
    Domizia Domiziano Domizio Domnica Domniţa Domonkos Donal Donara Donat Donata Donatas
    Donatella Donatello Donatien Donatus Donavan Donavon Döndü Dong Donia Donie Donita Doniyor
    Donju Donka Dönməz Donn Donnell Donnie Donny Donovan Donte Doo Doortje Dora Dorcas Dorcus
    Đorđe Dore Doreen Dorel Doretta Dori Doria Dorian Doriana Doriano Dorie Dorien Dorin Dorina
    Dorinda Dorine Dorinel Doris Dorit Dorita Dorle Dorli Dorman Doro Doron Dorota Dorotea
    Doroteja Doroteo Dorothe Dorothea Dorothee Dorothy Dorottya Dorris Dorrit Dorsey Dorte Dorthe
    Dorthea Doru Dorus Dosia Doss Dosta Dottie Doug Dougal Douglass Dounia Douwe Dov Dovilė Dovud
    Dovydas Dow Doyinsola Doyle Dozier Draga Dragan Dragana Dragi Dragić Dragica Dragiša Dragna
    Dragoj Dragoljub Dragomir Dragoș Dragoslav Dragoslava Dragu Dragut Dragutin Drahomír
    Drahomíra Drahoslav Drahoslava Drajat Drauma Draven Dražen Dražena Dre Drees Dreki Dren
    Drengur Drífa Drilon Drini Driss Dröfn Dru Drummond Drury Drusilla Duan Duane Duarte Dubica
    Dubravka Dubravko Duccio Ducu Dudley Dudu Dúfa Duffy Dugan Dúi Duilio Duje Duk Đuka Dulcie
    Dumisani Dumisile Dumitra Dumitrana Dumitru Duncan Dündar Dunia Dunja Dunn Dünyamalı Dunyo
    Dương Đurđa Dürdanə Đurđica Durdona Durell Durna Dürnisə Durodola Durrell Dursun Durward
    Dušan Dušanka Dušica Duška Duško Dustin Duţu Duyên Dwain Dwan Dwane Dwayne Dwi Dwight Dwyane
    Dyan Dylan Dylon Dýri Džemo Dzidra Džingis Dzintars Dzintra Džiugas
    """
}
