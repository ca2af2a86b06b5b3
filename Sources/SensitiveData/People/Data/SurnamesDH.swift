extension NameData {
  /// Family names in Latin letters, D to H; those with a usual ending are told by it.
  static let surnamesDH: StaticString = """
    Dahir Dahl Dahlin Dalal Dalem Dalmau Daly Damjanović Damme Đặng Danko Dantes Dasgupta Datta
    Davids Davidson Davies Davila Daw Dayal Daza Deák Debeljak Decker Demers Demirel Demšar Deng
    Denys Deo Desai Deschamps Deshmukh Deshpande Desio Desjardins Devan Devine Devos Dewan Dey
    Dhar Dhawan Dhillon Diaconu Diaz Dickens Dickinson Dietz Dieudonné Dif Dighe Dijkstra
    Dinamarca Dindi Diskin Dixit Dlamini Dobes Dobler Dodd Doesburg Doherty Dokkum Dolan Dolenc
    Doležal Dolinar Dominguez Dominiks Donaldson Donati Donda Dong Dongen Donnelly Donoso Doria
    Dorka Dorn Douglas Downey Dragojević Draxler Drengs Drenthe Driscoll Drobná Droppa Drummond
    Duan Duba Dube Dubey Dubois Duchesne Dudás Dudek Dudo Dueñas Duffy Dufour Dugar Duhamel Dukić
    Dula Dumanlı Dumas Dumont Dunge Dupont Dupuis Durand Durdu Durham Ďurica Ďuriš Duša Duse
    Dušek Dusík Dutt Dutta Duval Duze Dvořák Dzenis Eaton Ebner Echeverría Edlund Edun Edvards
    Edwards Egan Egger Eggerts Eglīte Eglītis Eide Eilífs Einars Einaudi Eiríks Ekberg Eklund
    Ekman Eldjárns Elds Eloranta Emmen Endo Engeland English Enríquez Ericson Erjavec Erlends
    Erler Erlings Erm Erni Eronen Ertaş Eržen Escalona Escamilla Escribano Escudero Eskola
    Esparza Espinal Espinosa Espinoza Esposito Esquivel Esteves Estevez Evers Eyjólfs Eze Fabbri
    Fabra Fabre Fajardo Falcó Falcone Falk Fallaci Fals Fantozzi Faragó Farkas Farnese Farré
    Fasching Faulkner Faure Faust Favre Fazekas Fehér Feil Fekete Felder Feliu Felten Feng
    Ferguson Ferm Fernandes Fernandez Ferrán Ferrand Ferrando Ferrante Ferrara Ferraris Ferrata
    Ferreira Ferrer Ferrero Ferretti Fiedler Fierro Figueras Figueroa Filar Filipović Filippini
    Filips Fiol Fırat Firmansyah Fisch Fischer Fišer Fitz Fitzpatrick Fleury Fo Foa Fodor Folch
    Foley Fonseca Foote Forbes Forgáč Forsell Forster Fortin Fortuny Fortuyn Fournier Fowler
    Frami Frances Franek Franke Franklin Franko Fras Fraser Fredes Fredriks Freitag Freitas Frey
    Frick Friðriks Friedman Friedrichs Friis Fritsch Fuchs Fuentes Fuertes Fujii Fujita Fujiwara
    Fukuda Fülöp Fundi Furlan Fürst Fuster Gaba Gabela Gabriels Gagnon Gailius Gaillard Galan
    Galdikas Galds Galeano Galić Galilei Galindo Gallagher Gallardo Galle Gallegos Gallen Galler
    Galloway Galu Galvan Galvez Gamboa Gámez Gandhi Ganesh Ganguly Gao Garcés Garðars Gardiner
    Garg Gargallo Garnier Garrido Garriga Gartner Garza Garzón Gasa Gasela Gašparovič Gasperi
    Gasser Gati Gautier Gaviria Gaya Gedi Geier Geiger Geirs Geisel Geisler Gelabert Gelder Gelli
    Gemert Gence Georgs Gerber Gerlach Germano Gervais Gestel Gests Geyer Ghazi Gheorghiu Ghose
    Ghosh Giannini Gibbs Gibert Gigli Gillen Gillespie Gilson Gimenez Gimeno Giner Giralt Girard
    Giraud Girón Girona Gitari Glaser Glavan Glück Goba Godard Goddard Godec Godoy Goel Goje
    Gokhale Goldoni Gole Golob Golubić Gomes Gomez Gomila Gona Gonçalves Gonzaga Gonzales
    Gonzalez Goodman Goodwin Gordillo Gorenc Gori Gosselin Gosset Goswami Goto Gotti Gould Gour
    Goyal Graham Grahn Gramsci Granados Gratie Gravina Grba Greenwood Greer Greggio Gregori
    Gregorič Grewal Grgić Griffen Griffiths Gríms Grinius Groote Groth Gruber Gual Guardiola Guay
    Gucci Guðbrands Guðjóns Guðlaugs Guevara Guha Guillen Guillou Guinness Gulan Gulati Gulyás
    Guma Gumbi Gunawan Gunnars Gunnlaugs Guo Gupta Gure Gustavs Gutierrez Guzman Gyasi Haapala
    Haapaniemi Haarlem Haas Haase Haataja Haavisto Habibi Hackett Haddad Hadžić Hae Hafner Hagan
    Hager Hägg Hagman Hahn Haid Haider Hainaut Haines Hajdu Haji Hakala Hakker Halász Halder
    Halimah Halldórs Haller Hallgríms Hallin Halme Halonen Hamann Hamdi Hamel Hammar Hammond
    Hamon Hançer Hancock Handa Handayani Hanka Hanko Hannigan Hannula Hansen Hao Hara Haralds
    Harapin Haring Harju Härkönen Haro Harrington Harrys Hartman Haryanto Hasanah Haščák Hasegawa
    Hashimoto Hastings Haug Hauge Haugen Haugland Hauks Hauser Hautala Hautamäki Havel Havlíček
    Havran Hawkins Hayashi Haynes Healy Hebert Hecke Hedman Heere Heerenveen Hegedűs Heger Heiden
    Heijden Heikkilä Heinonen Heinrichs Heiskanen Helenius Helin Helland Helsen Hely Hemmer
    Hendricks Hendriks Hendrix Hengen Henriques Hepburn Heras Herberts Herceg Heredia Hering
    Hermanns Hermans Hermes Hernandez Herrero Hess Hesse Hester Heusden Hever Hewitt Hidayat
    Hietala Hietanen Higgins Hiller Hiltunen Hinriks Hintz Hirsch Hirt Hirvonen Hjálmars Hladká
    Hladký Hliník Hlinka Hobbs Hočevar Hodge Hodges Hodgson Hodža Hoekstra Hofer Hoffman Hofman
    Hokkanen Holappa Holguín Holič Holl Hollander Holloway Hollywood Holmgren Holst Holsten Holub
    Holuby Honan Honkanen Hooper Hopkins Horáček Horák Hore Horne Horvat Horváth Hoste Houghton
    Houston Howe Hoyos Hoz Hrabar Hrafns Hrdlička Hreiðars Hren Hribar Hrings Hrólfs Hrovat Hrubá
    Hruška Hsia Hsiang Hsiao Hsieh Hsin Hsing Hsu Hua Huang Huba Huber Hübner Hudec Huertas Huet
    Hugis Huguet Huhn Huhtala Huisman Huka Hulst Hult Hume Hummel Hummer Hurtado Husák Hussain
    Hutchinson Hutton Huttunen Huynh Huys Hyde Hytönen Hyvönen
    """
}
