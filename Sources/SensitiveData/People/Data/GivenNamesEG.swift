extension NameData {
  /// Given names in Latin letters, E to G.
  static let givenNamesEG: StaticString = """
    Ëakumbu Eamon Eamonn Ean Earle Earley Eartha Easter Easton Eba Ebbi Ebeling Eber Eberhard
    Eberhardt Eberhart Ebert Ebrahim Ebubekir Ebuka Ecaterina Ecem Ecevit Eckard Eckardt Eckart
    Eckehard Eckert Eckhard Eckhardt Eckhart Edan Edd Edda Eddah Eddi Eddie Edelgard Edelmira
    Edelmiro Edelmut Edelt Edeltraud Edeltraut Edgar Edgaras Edgard Edgardo Edgars Edhitha Edi
    Edib Edie Edija Edijs Edik Edil Edilberto Edilson Edim Edina Edinah Edine Edinson Edis Edison
    Edita Edīte Edith Editha Edivaldo Ediz Edla Edmar Edmée Edmon Edmond Edmonda Edmondo Edmund
    Edmunda Edmundas Edmundo Edmunds Edna Edo Edoardo Edon Edouard Edra Edsel Edson Edu Eduar
    Eduard Eduarda Eduardas Eduardo Eduards Edurne Edvard Edvardas Edvige Edvin Edvinas Edvins
    Edward Edwige Edwin Edwina Edy Edyta Edythe Edzard Edžus Eef Eefje Eelco Eelis Eelke Eemeli
    Eemil Eerik Eerikki Eero Eesha Eetu Eeva Eevi Effa Effie Efi Efisio Efkan Efrain Efrem Efren
    Efsun Eftimia Eftimie Ega Egbert Egea Egeo Egge Eggert Egidija Egidijus Egidio Egil Egill
    Egils Egisto Eglė Egmont Egon Egons Egor Ehrenfried Ehrenreich Ehrhard Ehrhardt Eicke Eider
    Eiður Eidvilė Eigil Eija Eike Eila Eileen Eilen Eiler Eilert Eilif Eilífur Eilis Eilish Eiliv
    Eilt Eimantas Eimer Eimutis Eina Einar Einari Einars Einhard Eini Einir Eino Einte Eir Eira
    Eiravati Eirik Eiríkur Eirin Eitel Eivind Eivor Eja Ejnar Eka Ekaja Ekalinga Ekani Ekansh
    Ekanta Ekantika Ekapad Ekaraj Ekaterina Ekavir Ekbal Ekber Ekene Ekiya Ekke Ekkehard Ekkehart
    Ekow Ekrem Ekta Ekundayo Ekundu Eladio Elaina Elaine Elam Elana Elariz Elayne Elba Elbe
    Elbridge Elbrus Elby Elçin Élcio Eldəniz Eldey Eldin Eldjárn Eldon Eldora Eldred Eldrid
    Eldridge Eldur Elea Eleanor Eleanora Eleanore Eleazar Electa Elek Elemér Elen Elena Elene
    Eleni Eleno Elenor Eleodoro Eleonor Eleonora Eleonore Elettra Elettro Eleuterio Elex Elfa
    Elfar Elfi Elfie Elfrida Elfriede Elfy Elger Elgin Elgün Eli Elia Eliabeth Eliakimu Elian
    Eliana Eliane Elias Elica Elida Elie Eliecer Eliel Elien Elies Eliette Eliezer Elige Eligijus
    Eligio Elihu Eliisa Elijah Elijas Elin Elina Eline Elinor Elio Eliodoro Elionor Eliot Eliott
    Elis Elisa Elisabet Elisabeta Elisabete Elisabeth Elisabetha Elisabetta Elisaveta Elise
    Elisei Elisenda Eliseo Eliseu Elisha Elísio Eliška Elissa Eliud Eliza Elizabet Elizabeta
    Elizabete Elizabeth Elizaveta Elize Eljas Elka Elkana Elkin Ella Ellar Ellef Ellen Ellert
    Ellery Elliði Ellie Elling Ellinor Elliot Elliott Ellis Ellison Ellrich Ellsworth Ellu
    Ellwood Elly Ellyn Elməddin Elman Elmano Elmar Elmars Elmer Elmeri Elmidar Elmir Elmira
    Elmire Elmo Elmore Elna Elnarə Elnur Elnurə Eloá Eloah Elodia Elodie Elof Eloi Eloisa Eloïse
    Elon Elona Elosy Eloy Elphas Elpidio Elric Elrond Elroy Elsa Elşad Elşən Elsbeth Elsebeth
    Elsevər Elsie Elsje Elso Elspeth Elsworth Elsy Elta Elton Elturan Eluh Elvar Elve Elvi Elvia
    Elviira Elvin Elvina Elvio Elvira Elvire Elvis Elvisa Elvyra Elwin Elwira Elwood Elwyn Elxan
    Ely Elyas Elyse Elza Elzbieta Elzy Ema Eman Emanoel Emanoil Emanuel Emanuela Emanuele
    Emanuelis Emanuelle Emanuil Emas Embla Embuh Emeka Emelie Emeline Emely Emer Emeraude Emeric
    Emerita Emerito Emerson Emese Emeterio Emi Emidio Emiel Emigdio Emil Emila Emile Emili Emilia
    Emilian Emiliana Emiliano Emilie Emilien Emilija Emilio Emilis Emilly Emils Emily Emilyn
    Emina Emine Emira Emirhan Emiri Emiro Emma Emmaculate Emmah Emmanuel Emmanuela Emmanuele
    Emmanuelle Emmelie Emmeline Emmeram Emmerich Emmet Emmett Emmi Emmie Emmit Emmitt Emmo Emmons
    Emmy Emong Emory Emperatriz Empluk Emrah Emrullah Emsal Enache Enar Encarna Encarnação
    Encarnacion Encho Endah Endel Endra Enea Eneida Eneko Enes Engelbert Engelbrecht Engelhard
    Engelhardt Engelke Engeltje Engilbert Engill Engla Engracia Enguerrand Enid Enikő Eniola Enis
    Enna Enne Ennen Enni Ennio Ennis Enno Enny Eno Enoch Enock Enora Enos Enric Enrica Enrichetta
    Enrico Enrika Enriqueta Ensi Ensio Enteng Enver Enya Enza Enzi Enzio Enzo Eoghan Eoin Eowyn
    Ephantus Ephraim Ephram Epifania Epifanio Epiphanie Éponine Epp Eppie Eracle Eraldo Erasmo
    Erasmus Erastus Eray Erbil Erby Ercan Ercole Ercüment Erdal Erdemir Erdinç Erdmann Erdogan
    Erel Erem Eremia Eres Ergül Ergün Erhan Erhard Erhardt Erhart Eriberto Eric Erich Erick
    Ericka Erico Erie Erik Erika Erikas Eriko Eriks Erim Erina Erinda Eris Erisa Erja Erk Erkal
    Erkam Erkka Erkki Erkko Erkut Erla Erland Erle Erlend Erlendur Erlingur Erma Ermal Erman
    Ermanis Ermanno Ermellino Ermenegildo Ermengarda Ermes Ermete Erminia Erminio Ernani Ernest
    Ernesta Ernestas Ernestina Ernestine Ernesto Ernests Erni Ernie Ernir Ernő Ernst Erol Eron
    Erona Eror Eros Erpur Errico Errol Erroll Ersan Ersilia Ersin Erskine Ersoy Ersun Ertan Erten
    Ertuğrul Ervin Erving Ervīns Erwan Erwann Erwin Erwina Eryk Eryka Erykah Erzsébet Erzsi Esad
    Esam Esat Esau Esben Esbjörn Esed Eshana Esi Esja Eske Esker Eskil Eskild Esko Esme Esmee
    Esmira Esmond Esparta Espartaco Espen Esperia Esra Essex Essie Esteban Estebana Estefania
    Estel Estella Estelle Estera Estevan Esther Estiawan Estie Estill Estiono Eston Estrid
    Esupofo Eszter Eszti Etela Etelka Etelvina Ethan Ethel Ethelbert Ethem Ethyl Eti Etibar
    Etienne Etiqad Etna Etti Etto Ettore Euan Euclides Eudes Eudora Eudoxie Eufrosina Eugen
    Eugène Eugeni Eugenia Eugenie Eugenija Eugenijus Eugenio Eugeniu Eugeniusz Eugine Eui Eul
    Eula Eulalia Eulalie Eulalio Eulogio Eun Eunice Eunika Euphemia Eura Eurico Euridice Euron
    Eurydice Eusèbe Eusebia Eusebio Eusebiu Eustace Eustache Eustachio Eustachius Eustaquio
    Eustațiu Eutimio Eutrope Eutropio Eva Evaldas Evalds Evaline Evalyne Evamaria Evan Evance
    Evander Evandro Evangelia Evangelina Evangeline Evangelista Evangelos Evanghelina Evans
    Evaristo Evde Evelia Evelien Eveliina Evelin Evelína Eveline Evelio Evelyn Evelyne Everardo
    Everett Everette Everline Everlyne Evert Evgen Evgeni Evgenij Evgenija Evgeny Evgheni Evi
    Evia Evie Evija Evina Evon Evrard Evy Evžen Evžena Evženie Ewa Ewald Ewan Ewart Ewatomi
    Ewelina Ewell Ewert Ewing Ewoud Ewout Ewy Exequiel Eydís Eygló Eyja Eyjólfur Eyrún Eystein
    Eysteinn Eyþór Eyüp Eyvind Eyvindur Eyyub Ezechiel Ezechiele Ezekiel Ezell Ezequiel Ezio Ezis
    Ezra Ezzelino Faas Faber Fabia Fabian Fabiana Fabiane Fabiano Fabien Fabienne Fabio Fabiola
    Fabrice Fabriciano Fabricio Fabrizia Fabrizio Fadekemi Fadel Faderera Fadhil Fadil Fadime
    Fáfnir Fagan Fahad Fahari Fahmi Fəhmin Fahrettin Fahriye Faig Faina Faiq Faisa Faisal Faizah
    Faize Falah Falak Falguni Fálki Falko Fallon Falon Falur Fami Famil Familə Famke Fanaka Fane
    Fanie Fanka Fannar Fanney Fanni Fannie Fantine Fantino Faouzi Faqid Farah Fərahim Faraj
    Faraja Farangiz Faras Farcaş Fərda Fərhad Farhan Farhiya Farhod Farhunnisa Fariba Fərid
    Fəridə Farijika Fariq Faris Fariz Fariza Fərman Faron Farooq Farouk Fərqanə Farquhar Farrah
    Farrell Farris Fərrux Faruk Farzona Fateh Faten Fathi Fathonah Fatihə Fatimə Fatimah Fatin
    Fatina Fatma Fatteh Fatuma Fausta Faustas Faustin Faustina Faustine Faustino Fauziah Fawad
    Fəxrəddin Fəxri Fəxriyyə Faye Fayette Faysal Fəyyaz Fəzail Fazil Febe Febi Fedai Fedde
    Federica Federico Federigo Fedor Fedra Fedro Fehim Fehintola Fei Feike Feim Feisal Feli
    Felicia Feliciana Feliciano Félicie Felicija Felicita Felicitas Feliks Feliksas Felipa Felipe
    Felisa Felisberto Felista Felister Felistus Felix Felizardo Felizitas Felton Fema Femke Feng
    Fengur Fenna Fenne Fenno Fenton Fenwick Feodor Ferda Ferdie Ferdinand Ferdinanda Ferdinando
    Ferdy Ferdynand Ferenc Ferencné Fergal Fergus Ferguson Ferhan Ferhat Feri Ferial Feride
    Feridun Feriel Feriha Ferit Ferko Fermín Fernand Fernanda Fernande Fernandina Fernando Fernão
    Ferney Ferny Ferran Ferrante Ferre Ferrell Ferréol Ferris Ferruccio Feruza Festim Festus
    Fethiye Fethullah Feti Fettah Fetullah Fevzi Feyyaz Feyza Feyzi Feyzin Feyzullah Feza Fiacre
    Fiammetta Fibikemi Fidela Fidelia Fidelio Fidelis Fidencio Fieke Fien Fiete Figen Fiifi
    Fikayomi Fikrət Fikret Filadelfia Filadelfo Filaret Filemon Filiberto Filimon Filion Filipa
    Filipe Filipina Filippa Filippina Filippo Filippus Filips Filofteia Filomena Filuta Fimar
    Finbar Findlay Finja Finka Finlay Finley Finn Finnboga Finnbogi Finnegan Finney Finni Finnur
    Fintan Finy Fiodor Fion Fiona Fionan Fiora Fioravante Fiorella Fiorello Fiorenza Fiorenzo
    Fioretto Fiorina Fiorino Firəngiz Fırat Firdaus Firdavs Firdevs Firdovsi Firmin Firmino Firmo
    Firudin Firuzə Fitan Fitim Fito Fitria Fitriani Fitzgerald Fitzhugh Fiyaz Fizzə Fjalar Fjodor
    Fjóla Fjolla Fjölnir Flaminia Flaminio Flamur Flavia Flaviana Flaviano Flavie Flavien Flavio
    Flaviu Flavius Flem Fleming Flemming Fleta Fletcher Fleurette Fleury Floare Floarea Flóki
    Floortje Floran Florbela Florea Floréal Florenc Florencio Florent Florența Florentia
    Florentin Florentina Florentine Florentino Florenz Florestan Florette Floria Florian Floriana
    Floriane Floriano Florica Florie Florim Florina Florinda Florine Florio Floris Florjan Floro
    Floros Florrie Flosi Flossie Floy Floyd Flurin Flutur Flynn Foch Focke Fodil Foeke Fok Foka
    Fokka Fokke Fokken Fola Folashade Folco Folgert Folke Folker Folkert Fólki Folrat Folu Fönn
    Fons Foppe Fortunat Fortunée Fosca Fosco Fotima Fotis Fouad Fount Fouzia Foy Frado Fraga
    Francesc Francesca Francesco Franchino Franci Francie Francien Francina Francine Francis
    Francisc Francisca Francisco Franciscus Frančišek Franciska Francisque Francisquita
    Franciszek Franck Francka Francky François Françoise Francy Frane Franek Frania Franjo Franke
    Frankie Frankline Franklyn Franko Franky Franny Frano Frans Fransje Františka Frantz
    Franziska Franziskus Franzl Frasier Frauke Frazão Frazer Frazier Fre Fred Freda Freddie
    Freddy Frede Frédéric Frederica Frederick Fredericka Frederico Frederik Frederika Frederike
    Frederikke Frédérique Fredi Frediano Fredo Fredric Fredrick Fredrik Fredrika Fredy Freeda
    Freek Fregn Freia Freida Freimut Frej Freja Fremont Frens Fresia Freya Freyja Freyr
    Freysteinn Fricis Frida Fridah Friðbjörn Friderika Friðgeir Friðjón Fridolin Fridrich Friðrik
    Fridtjof Fridtjov Friður Fridy Frieda Friedberg Friedbert Friede Friedeburg Friedel
    Friedemann Frieder Friederich Friederike Friedewald Friedhelm Friedl Friedo Friedrich
    Friedwald Frieling Frigg Frigyes Frímann Friso Frithiof Frithjof Frits Fritz Fritzi Fróði
    Frodo Froilán Frosti Frouke Froukje Frøydis Fruma Frunze Frusina Frutuoso Fruzsina Fryderyk
    Fuad Fuat Fuensanta Fujiko Fulbert Fulgence Fulgencio Fulgenzio Fülöp Fulton Fulvia Fulvio
    Fulya Fumiko Funi Fura Furio Furkan Furman Fúsi Füsun Fuzayl Füzuli Fylkir Fynn Fyodor Gaard
    Gabi Gabin Gabino Gabor Gabriel Gabriela Gabriele Gabrielius Gabriella Gabrielle Gabriello
    Gabrielly Gabrijel Gabrijela Gaby Gadang Gadi Gading Gaduh Gady Gæfa Gaël Gaëlle Gaëtan
    Gaetana Gaetano Gagan Gaia Gaida Gaige Gail Gaiman Gaines Gaio Gaisa Gaither Gaja Gak Galak
    Galang Galar Galasso Galatea Galatée Galdino Galdur Galeazzo Galia Galiano Galih Galija
    Galilea Galileo Galileu Galin Galina Galiono Galit Galliano Gallus Galuh Galur Galvano
    Galvarino Galvin Gamal Gaman Gamani Gamanto Gambira Gamblang Gambo Gan Gancho Ganda Gandewa
    Gandi Gandolfo Ganep Ganesh Ganga Gangsa Gangsar Gani Ganjaran Gannon Gantar Gao Garan
    Garance Garang Gəray Garbiñe Gard Garda Garðar Gardner Gareth Garett Garey Garfield Gari
    Garibaldi Garima Garmen Garnett Garpur Garrett Garrick Garry Garth Garvan Garvin Gary Garym
    Gasan Gashi Gaspar Gaspard Gaspare Gasper Gastão Gasti Gaston Gastone Gathoni Gatien Gatis
    Gatot Gatra Gaudenzio Gauja Gaukur Gaultier Gaurang Gaurangi Gaurav Gauri Gaurika Gautam
    Gautami Gaute Gauthier Gauti Gautier Gautur Gauvain Gauvin Gavan Gavin Gavina Gavino Gavril
    Gavrilă Gawain Gawati Gayathri Gayatri Gayle Gaylord Gaynor Gazel Gbadebo Gbolahan Gbowoade
    Gea Geanina Geary Gebhard Gebhardt Gebhart Gedeone Ģederts Gediminas Gedion Geena Geerten
    Geertje Geertruida Geesje Geeta Geetha Geetika Geira Geiri Geirmund Geirmundur Geisli Gejza
    Gela Gelasio Geline Gellért Gellir Gelsomina Gelsomino Gelu Gema Geminiano Gena Genadijus
    Genaro Genc Gencer Genesio Geneva Geneviève Geng Genia Genica Geniu Genki Genna Gennadi
    Gennadij Gennady Gennarino Gennaro Genny Geno Genovaitė Genovefa Genoveffa Genoveva Genowefa
    Genta Genti Gențiana Gentiane Geo Geoff Geoffrey Geoffroy Geofrey Geordie Georg Georga George
    Georgel Georges Georgeta Georgette Georgi Georgian Georgiana Georgie Georgii Georgij Georgijs
    Georgijus Georgina Georgine Georgios Georgs Georgy Geovanni Geovanny Geraint Gerald Geralda
    Géraldine Geraldo Gérard Gerarda Gerardas Gerardo Gerardus Gerben Gerbert Gerbrand Gerco Gerd
    Gerda Gerðar Gerdi Gerdt Gerður Geremia Gereon Gerfried Gergely Gerhard Gerharda Gerhardt
    Gerhardus Gerhart Gerhild Gerina Gerino Gerke Gerlach Gerlind Gerlinde Gerlof Germa Germaine
    German Germana Germann Germano Gernot Gero Gerolamo Gerold Gerolf Gérôme Geronimo Gerrard
    Gerri Gerrie Gerrit Gerry Gershon Gerson Gert Gerta Gerti Gertie Gertjan Gertraud Gertraude
    Gertrud Gertrúda Gertrude Gertrudes Gertrudis Gerty Gervais Gervaise Gervasio Gerwin Gery
    Gesa Gesare Gesche Gesina Gesine Gestur Gesualdo Geta Gethera Gethin Getrude Getulio Geun
    Geza Ghaliyati Ghani Ghazal Ghazi Ghenadie Gheorghe Gheorghiță Gherardo Gherasim Gherghina
    Ghica Ghida Ghilas Ghino Ghislain Ghislaine Ghiță Ghulam Giacinta Giacinto Giacobbe Giacoma
    Giacomino Giacomo Giada Giambattista Giampaolo Giampiero Giampietro Gian Giana Gianandrea
    Giancarlo Giandomenico Gianfrancesco Gianfranco Giang Gianina Gianluca Gianluigi Gianmarco
    Gianmaria Gianmario Gianna Giannetto Gianni Giannina Giannino Giannis Giano Gianpaolo
    Gianpiero Gianpietro Gianroberto Giao Giasone Gibson Gică Gicu Gidas Gideon Gidget Gido
    Giedrė Giedrius Giel Gien Giesbert Giesela Gifford Gifty Giga Gigi Gígja Gigliola Gijs
    Gijsbert Gila Gilad Gilang Gilbert Gilberta Gilberte Gilberto Gilda Gildardo Gildas Gildo
    Giles Gilford Gili Gilia Gille Gilles Gillette Gillian Gillie Gillis Gillo Gilma Gilman
    Gilmar Gilmer Gilmore Gilroy Gils Gina Gine Gines Ginette Ginevra Ginko Ginny Gino Gintaras
    Gintarė Gintas Gintautas Gints Gioacchino Gioachino Giobbe Gioconda Giocondo Gioele Gion
    Giona Gionata Giordana Giordano Giorgi Giorgia Giorgian Giorgiana Giorgina Giorgino Giorgio
    Giosuè Giotto Giovacchino Giovan Giovanbattista Giovanna Giovanni Giovannino Giovanny
    Giovenale Girard Giray Girik Girindra Girish Girolamo Ģirts Gisa Gisbert Gisela Gisèle
    Gisella Giselle Gísla Gislaine Gisle Gísli Gissur Gitana Gitau Githinji Gitonga Gitta Gittan
    Gitti Giuditta Giulia Giuliana Giulietta Giulietto Giulio Giuseppa Giuseppe Giuseppina Giusi
    Giustina Giustino Giusy Giz Gizela Gizella Gizi Gjermund Gjore Gladis Gladstone Gladys Glauco
    Gleb Glenda Glendon Glendora Glenn Glenna Glennie Glennis Glenwood Glenys Gligor Glinda
    Glódís Gloria Glover Glúmur Glynis Glynn Gnýr Góa Goce Godefroy Godehard Godelieve Godfrey
    Godfried Goði Godo Godofredo Godwin Goebel Goeman Goffredo Gói Gojka Gojko Gökalp Gökay Göken
    Gökhan Gökmen Gökten Göktürk Golan Golda Goldia Goldie Golub Gon Gonca Gonçalo Gönen Gonne
    Gonnie Gonny Gontran Gonzague Gonzalo Gopal Gor Goran Gorana Gorazd Gorch Gordan Gordana
    Gorden Gordian Gordon Gordy Görel Goretti Gorg Gorica Gøril Gorka Görkem Gorki Gorm Gorman
    Goro Gospodin Göte Göthe Gottardo Gottfrid Gottfried Gottfrieda Gotthard Gotthardt Gotthelf
    Gotthilf Gotthold Gottlieb Gottlob Gottwald Götz Govan Govert Govind Govinda Gowan Goyo
    Graciana Graciano Gracie Graciela Gracieuse Graciliano Grady Graeme Grafton Grahame Grainne
    Grani Granita Granville Graţia Grațian Grațiana Grațiela Gratien Graydon Grayling Grayson
    Graziano Graziela Graziella Gražina Gražvydas Grazyna Gre Grecia Greene Greer Greetje Greg
    Greger Gregg Grégoire Gregor Gregoria Gregorian Gregoriana Gregorio Gregory Greig Grein Greta
    Gretchen Grete Gretel Grethe Gretje Gretl Gretta Grettir Grety Greyson Grieta Grietje
    Griffith Grigor Grigore Grigori Grigorie Grigorij Grigorijs Grigorijus Grigory Gríma Grimaldo
    Grímur Grischa Grisel Griselda Gróa Grover Gruia Grzegorz Guadalupe Gualberto Gualtiero Guan
    Guang Guarino Guðbergur Guðbjartur Guðbjörg Guðbjörn Gudbrand Guðbrandur Guðfinna Guðfríður
    Guðjón Guðlaug Guðlaugur Guðmann Gudmund Guðmunda Guðmundur Guðni Guðný Guðríður Gudrun
    Gudula Gue Guelfa Guelfo Guen Guendalina Guenièvre Guénolé Guenter Guenther Guerrino
    Guglielmina Guglielmo Gugu Gugulethu Gui Guibert Guilford Guilhem Guilherme Guilhermina
    Guillain Guillem Guillemette Guillerma Guillermina Guillermo Guinevere Guiomar Guiscardo
    Guiseppe Guiying Guk Gülağa Gülər Gülarə Gülay Gülbahar Gülbala Gülcan Gülçin Gülçöhrə Güler
    Gülhan Gülistan Gülizar Gullan Güllər Güller Gulli Güllü Gülmira Gülnar Gülnarə Gülnaz Gülnur
    Gülşah Gülşən Gülsen Gülseren Gülsüm Gülsün Gültac Gültəkin Gültekin Gülten Gülümser Gülüş
    Gülüstan Gülxar Gülzar Gumercindo Gumersindo Gumi Gumma Guna Gunaras Gunārs Günay Gunbir
    Gunborg Gunda Gundars Gunde Gundega Gundel Günden Gunder Gundi Gundolf Gundula Guneet Güner
    Güngör Güngören Gunhild Gunilla Gunita Gunn Gunna Gunnar Gunnel Gunnhild Gunnhildur Gunnlaug
    Gunnlaugur Gunnsteinn Gunnþór Gunnvör Gunta Guntars Günter Günther Guntis Guntram Gunvald
    Gunvor Guo Güray Gürbüz Gürcan Gürel Guri Gurine Gürkan Gurli Guro Gürsoy Gus Guss Gussie
    Gusta Gustaaf Gustaf Gustas Gustau Gustav Gustava Gustave Gustavus Gustaw Gustawa Gustine
    Gustl Gusztáv Guthrie Gutti Guttorm Guttormur Guus Guusje Güvenç Guylaine Güzide Güzin Gvidas
    Gvido Gwang Gwen Gwenaëlle Gwenda Gwendal Gwendolen Gwendoline Gwendolyn Gwenn Gwyn Gwynedd
    Gwyneth Gwynn Gwynne Gyde Gyðja Gye Gylfi Gyöngyi György Györgyi Győző Gyrðir Gytė Gytis Gyu
    Gyula Gyuri
    """
}
