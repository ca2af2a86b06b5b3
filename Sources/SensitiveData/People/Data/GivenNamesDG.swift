extension NameData {
  /// Given names in Latin letters, D to G.
  static let givenNamesDG: StaticString = """
    Daan Dace Dacian Daciana Dacin Dadap Dadi Dafina Dafne Dagbjört Dagel Dagmar Dagmara Dagny
    Dagobert Dagoberto Dagur Daiana Daiga Daina Dainess Dainis Dainius Daja Dajana Daksh Daksha
    Dakshesh Dalaja Dalan Dalbir Daley Dalia Dalibor Dalila Dalili Dalima Daliman Dalimin Daliono
    Dalkılıç Dalmas Dalton Damaris Damian Damiano Damien Damife Damijan Damini Damir Damjan
    Damjana Damon Damu Damyanti Danang Dancan Dancun Danica Daniel Daniele Danielius Daniella
    Danielle Daniels Danijel Danijela Danilo Danış Daniswara Danjuma Danny Danson Danu Danuja
    Danuše Danuta Daphne Dara Darby Darcie Darcy Dariana Dariati Darija Darijan Darika Darimin
    Darina Darinka Dario Darius Dariusz Darja Darko Darla Darlene Darmaji Darman Darmana Darmanto
    Darpan Darrell Darren Darri Darrin Darryl Darsh Darsirah Dārta Dartono Daru Daruna Darvin
    Darwin Daryani Daryl Dasa Daud Daudi Dave Davey Davi David Davida Davide Davis Davorin Davy
    Dawid Dawson Dax Dayamai Dayami Dayana Dayita Dayton Deana Deanna Debbie Debby Debi Debora
    Deborah Debra Decebal Declan Deepa Deha Deirdre Deividas Dejan Delaney Delano Delcie Delfín
    Delfina Delia Delila Delilah Delmas Delos Delphin Delphine Dema Demeter Demetra Demetri
    Demetrio Demian Demilade Dempsey Dena Dénes Denisa Denise Dennis Denny Denton Denzel Derick
    Derik Desean Desi Désirée Desmond Despina Destini Detlef Detlev Devansh Devika Devin Devon
    Dewey Dewi Dewitt Dex Dexter Deyanira Dezider Dezső Dhriti Dhruv Diah Diallo Dian Diana
    Dianah Dianne Dickson Dida Didier Didina Diðrik Diederik Diego Diether Dietmar Dietrich
    Digdaya Dijana Dijon Dilan Dilarə Dilavər Dildora Dillon Dilnoz Dilnur Dilşad Dimas Dimaz
    Dimitri Dimitrina Dimitrios Dinah Dinda Dinis Dino Dinu Diogo Dion Dione Dionigi Dionisio
    Dionýz Dipa Dipta Dirja Dirlik Dísa Dismas Divya Dixie Dixon Diya Diyora Djamel Dmitri
    Dobromila Dobroslav Dobroslava Dochia Dogan Dögg Dögun Doina Dola Dolores Dolph Dolphine
    Domagoj Domantas Domas Domenico Dominga Dominic Dominik Dominika Dominique Dominyka Dominykas
    Domnica Donal Donat Donata Donatas Donatella Donatello Donita Doniyor Dönməz Donnie Donny
    Donovan Dora Dorcas Dorcus Doreen Dorel Dori Dorian Doriana Dorien Dorin Dorina Dorine
    Dorinel Doris Dorit Dorli Dorota Dorotea Doroteja Dorothea Dorothee Dorothy Dorottya Dorsey
    Dorte Dorthe Doru Doug Douglass Dounia Dovilė Dovud Dovydas Dow Doyinsola Doyle Draga Dragan
    Dragana Dragica Dragoș Dragutin Drahomír Drahomíra Drahoslav Drahoslava Drajat Drauma Dražen
    Dreki Drengur Drífa Drilon Dröfn Drury Duane Duarte Ducu Dudley Dúfa Dúi Duje Dumisani
    Dumisile Dumitra Dumitrana Dumitru Duncan Dunia Dunja Dunn Dünyamalı Dunyo Dương Dürdanə
    Đurđica Durdona Durna Dürnisə Durodola Durrell Dursun Dušan Dušanka Dustin Duyên Dwayne Dwi
    Dwight Dyan Dylan Dýri Dzidra Dzintars Dzintra Ëakumbu Ean Earle Easter Easton Eba Ebbi Eber
    Eberhard Ebert Ebuka Ecaterina Eckart Eckhard Eckhardt Eckhart Edd Edda Eddah Eddie Edgar
    Edgaras Edgard Edgardo Edgars Edhitha Edi Edie Edil Edilson Edina Edinah Edison Edita Edīte
    Edith Edmond Edmund Edmundo Edmunds Edna Edoardo Edouard Edson Edu Eduard Eduarda Eduardo
    Eduards Edvard Edvardas Edvin Edvinas Edvins Edward Edwin Edwina Eelis Eemeli Eemil Eerik
    Eero Eesha Eetu Eeva Effie Efrain Efrem Efren Eftimia Eftimie Ega Egbert Eggert Egidijus Egil
    Egill Egils Eglė Egon Eiður Eidvilė Eija Eila Eileen Eilífur Eilish Eimantas Eimer Einar
    Einari Einir Eino Eir Eira Eiravati Eirik Eiríkur Eitel Eivind Eja Eka Ekaja Ekalinga Ekani
    Ekansh Ekanta Ekantika Ekapad Ekaraj Ekavir Ekbal Ekber Ekene Ekiya Ekkehard Ekow Ekrem Ekta
    Ekundayo Ekundu Elaine Elam Elariz Elba Elçin Eldəniz Eldey Eldjárn Eldon Eldur Elea Eleanor
    Electa Elemér Elena Eleonora Eleonore Elex Elfa Elfar Elfi Elfriede Elgin Elgün Eli Elia
    Eliabeth Eliakimu Eliana Eliane Elias Elie Elige Eliisa Elijah Elin Elina Eline Elinor Elio
    Eliot Elis Elisa Elisabet Elisabeta Elisabete Elisabeth Elisabetta Elisaveta Elise Eliseo
    Elisha Eliška Eliud Eliza Elizabet Elizabeta Elizabete Elizabeth Elka Elkana Ella Ellen
    Ellert Elliði Ellie Ellinor Elliot Elliott Ellis Ellison Ellsworth Elly Elməddin Elman Elmar
    Elmars Elmer Elmeri Elmidar Elmir Elmira Elmo Elna Elnarə Elnur Elnurə Elodia Elodie Eloi
    Eloisa Eloïse Elon Elosy Eloy Elphas Elpidio Elsa Elşad Elşən Elsebeth Elsevər Elsie Elsy
    Elta Elton Elturan Eluh Elvar Elvi Elvia Elvin Elvina Elvira Elvis Elxan Ely Elza Elzbieta
    Ema Eman Emanoil Emanuel Emanuela Emanuele Emanuil Emas Embla Embuh Emeka Emelie Emer Emerson
    Emese Emiel Emil Emile Emilia Emilian Emiliana Emiliano Emilie Emilija Emilio Emilis Emilly
    Emils Emily Emina Emine Emiro Emma Emmaculate Emmah Emmanuel Emmanuelle Emmerich Emmet Emmett
    Emmi Emmy Emong Emory Emperatriz Empluk Emrullah Encarna Endah Endra Enea Enes Engelbert
    Engilbert Engill Engla Enid Enikő Eniola Enis Enna Ennio Ennis Enno Enoch Enock Enrico Enrika
    Ensio Enteng Enver Enya Enzi Enzo Ephantus Ephraim Epifanio Erasmo Erasmus Erastus Erbil
    Ercan Erdal Erdogan Erem Eremia Eres Ergül Ergün Erhard Erhardt Eric Erich Erick Erie Erik
    Erika Erikas Eriks Eris Erkki Erla Erlendur Erlingur Ermanis Ermanno Ernest Ernestas
    Ernestina Ernestine Ernesto Ernests Ernie Ernir Ernő Ernst Erol Eron Erpur Errol Ertan Erten
    Ervin Erwan Erwin Eryk Erzsébet Esau Esben Eshana Esi Esja Esker Eskil Esko Esmira Esparta
    Espen Esra Essex Esteban Estefania Estel Estella Estelle Estera Esther Estiawan Estiono
    Esupofo Eszter Etela Etelka Ethan Ethel Ethyl Etibar Etienne Etiqad Etna Ettore Eufrosina
    Eugen Eugène Eugenia Eugenie Eugenio Eugine Eula Eulalia Eunice Eunika Eura Eusebia Eusebio
    Eusebiu Eustace Eustațiu Eva Evaldas Evalds Evaline Evalyne Evan Evance Evangelia Evangelista
    Evanghelina Evans Evaristo Evde Evelien Eveliina Evelin Evelína Eveline Evelyn Evelyne
    Everett Everline Everlyne Evert Evi Evie Evija Evy Ewa Ewald Ewan Ewatomi Ewelina Ewing Eydís
    Eygló Eyja Eyjólfur Eyrún Eysteinn Eyþór Eyvindur Eyyub Ezekiel Ezequiel Ezio Ezra Faber
    Fabia Fabian Fabiana Fabien Fabienne Fabio Fabiola Fabrice Fabricio Fabrizio Fadekemi
    Faderera Fadil Fadime Fáfnir Fahari Fəhmin Faiq Faisa Faizah Faize Falak Falguni Fálki Fallon
    Falon Falur Fami Famil Familə Fanaka Fannar Fanney Fanni Fannie Faqid Farah Fərahim Faraj
    Faraja Farangiz Faras Fərda Fərhad Farhan Farhiya Farhod Farhunnisa Fərid Fəridə Farijika
    Fariq Faris Fariz Fariza Fərman Farouk Fərqanə Farrah Farrell Farris Fərrux Faruk Farzona
    Fathonah Fatihə Fatimə Fatma Fatteh Fatuma Faustas Faustino Fəxrəddin Fəxri Fəxriyyə Faye
    Fayette Fəyyaz Fəzail Fazil Febi Federica Federico Fedor Fehim Fehintola Feisal Felicia
    Feliciano Felicitas Feliks Felipe Felista Felister Felistus Felix Felton Fema Femke Fengur
    Fenna Fenton Ferdinand Ferdinando Ferenc Fergus Ferhan Ferhat Feriel Fermín Fernand Fernanda
    Fernande Fernando Ferrell Ferris Feruza Festus Fetullah Feza Fibikemi Fidelis Fien Fiifi
    Fikayomi Fikrət Filipa Filipe Filippa Filippo Filippus Filofteia Filomena Fimar Finley Finn
    Finnboga Finnbogi Finney Finnur Fiodor Fiona Fiorella Firəngiz Firdavs Firdovsi Firmin
    Firudin Firuzə Fitan Fito Fitria Fitriani Fitzgerald Fiyaz Fizzə Fjalar Fjóla Fjolla Fjölnir
    Flavia Flavio Flaviu Fleming Flemming Fletcher Floare Floarea Flóki Floortje Florea Florencio
    Florent Florența Florentin Florentina Florentine Florentino Florian Floriana Florica Florina
    Floris Flosi Floyd Flynn Foch Fodil Folashade Folke Fólki Folu Fönn Fotima Fouzia Foy Frado
    Francesca Francesco Franci Francine Francis Francisc Francisca Francisco Franciscus Frančišek
    Franciska Franciszek Franck François Françoise Franjo Frankie Frankline Franky Frans
    Františka Franziska Frauke Frazer Frazier Fred Freda Freddie Freddy Frede Frédéric Frederick
    Fredericka Frederico Frederik Frederika Frederikke Frédérique Fredi Fredric Fredrick Fredrik
    Fredrika Fredy Fregn Freia Freja Fremont Freya Freyja Freyr Freysteinn Fricis Frida Fridah
    Friðbjörn Friðgeir Friðjón Fridolin Fridrich Friðrik Friður Frieda Friedemann Frieder
    Friederike Friedhelm Friedl Friedrich Frigg Frímann Fritz Fróði Frosti Frusina Fryderyk Fuad
    Fulton Fulvio Funi Fura Fúsi Fuzayl Füzuli Fylkir Gabi Gabino Gabor Gabriel Gabriela Gabriele
    Gabrielius Gabriella Gabrielle Gaby Gadang Gading Gaduh Gæfa Gaël Gaëlle Gaëtan Gaetano Gagan
    Gaia Gaida Gail Gaiman Gaines Gaja Galak Galang Galar Galdur Galih Galilea Galina Galiono
    Galuh Galur Gaman Gamani Gamanto Gambira Gamblang Gambo Ganda Gandewa Gandi Ganep Ganga
    Gangsa Gangsar Gani Ganjaran Gantar Garan Garang Gəray Garda Garðar Gardner Gareth Garfield
    Garibaldi Garima Garnett Garpur Garrett Garry Garth Gary Gaspar Gaspard Gaspare Gasti Gaston
    Gastone Gathoni Gatis Gatot Gatra Gauja Gaukur Gaurang Gaurangi Gaurav Gauri Gaurika Gautam
    Gautami Gauthier Gauti Gautur Gavin Gawati Gayathri Gayle Gazel Gbadebo Gbolahan Gbowoade
    Geanina Gebhard Ģederts Gediminas Gedion Geetika Geira Geiri Geirmundur Geisli Gejza Gellir
    Gelu Gema Gena Genaro Geneva Geneviève Gennaro Geno Genovefa Genoveva Genta Gențiana Geo
    Geoff Geoffrey Geoffroy Geofrey Georg George Georgel Georges Georgeta Georgette Georgian
    Georgiana Georgie Georgina Gerald Géraldine Geraldo Gérard Gerarda Gerardo Gerardus Gerd
    Gerda Gerðar Gerður Gergely Gerhard Gerhardt Gerhart Germaine German Germana Gernot Gero
    Gerold Geronimo Gerrard Gerrit Gerry Gerson Gert Gerti Gertrud Gertrúda Gertrude Gertrudis
    Gesa Gesare Gesine Gestur Geta Gethera Getrude Geza Ghaliyati Ghani Ghenadie Gheorghe
    Gheorghiță Gherghina Ghilas Ghislain Ghislaine Ghiță Giacinto Giacobbe Giacomo Giada
    Giampaolo Giampiero Gian Giancarlo Gianfranco Gianina Gianluca Gianluigi Gianna Gianni Gibson
    Gică Gicu Gideon Giedrė Giedrius Giel Gifford Gifty Gigi Gígja Gijs Gilang Gilbert Gilberte
    Gilberto Gilda Giles Gilles Gillian Gillis Gilman Gilmar Gilmore Gils Gina Ginette Ginny Gino
    Gintarė Gioacchino Giorgia Giorgian Giorgiana Giorgio Giosuè Giovanna Giovanni Giovanny Girik
    Girindra Girish Girolamo Ģirts Gisbert Gisela Gisèle Giselle Gísla Gísli Gissur Gitau
    Githinji Gitonga Giulia Giuliana Giulietta Giulio Giuseppe Giuseppina Giustino Giz Gizela
    Gizella Gladstone Gladys Glauco Glenda Glenn Glenna Glódís Gloria Glover Glúmur Gnýr Góa
    Godfrey Goði Godwin Goebel Goffredo Gói Gökay Göken Gökhan Gökten Golda Goldie Gonçalo Gönen
    Gonzalo Gopal Goran Gorazd Gordan Gordana Gorden Gordon Gorm Göte Gottfried Gotthard Gottlieb
    Gottlob Götz Gracie Graciela Grady Graeme Grafton Grani Granville Grațian Grațiana Grațiela
    Grayson Graziano Graziella Grecia Greene Greg Gregg Grégoire Gregor Gregoria Gregorian
    Gregorio Gregory Grein Greta Gretchen Grete Gretel Grethe Grettir Grieta Griffith Grigore
    Gríma Grímur Griselda Gróa Grover Grzegorz Guadalupe Guarino Guðbergur Guðbjartur Guðbjörg
    Guðbjörn Guðbrandur Guðfinna Guðfríður Guðjón Guðlaug Guðlaugur Guðmann Guðmunda Guðmundur
    Guðni Guðný Guðríður Gudrun Guglielmo Gugu Gugulethu Guilherme Guillermina Guillermo Guiying
    Gülağa Gülər Gülarə Gülay Gülbala Gülçin Gülçöhrə Güler Güllər Gülmira Gülnar Gülnarə Gülnaz
    Gülnur Gülşən Gülsen Gülseren Gülsüm Gültac Gültəkin Gülten Gülüş Gülüstan Gülxar Gülzar Gumi
    Gumma Gunārs Günay Gunbir Gundel Günden Guneet Güngören Gunhild Gunilla Gunita Gunn Gunnar
    Gunnel Gunnhildur Gunnlaug Gunnlaugur Gunnsteinn Gunnþór Gunnvör Gunta Guntars Günter Günther
    Guntis Gus Guss Gusta Gustaf Gustas Gustav Gustave Gustaw Gusztáv Guthrie Gutti Guttormur
    Guus Gwen Gyðja Gylfi Gyöngyi György Györgyi Győző Gyrðir Gytė Gytis Gyula
    """
}
