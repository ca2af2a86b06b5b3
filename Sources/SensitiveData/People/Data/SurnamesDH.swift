extension NameData {
  /// Family names in Latin letters, D to H; those with a usual ending are recognised by it.
  static let surnamesDH: StaticString = """
    Dahir Dahl Dahlin Dalal Dalem Dalmau Daly Damjanović Damme Dantes Dasgupta Datta Davids
    Davies Davila Daw Dayal Daza Deák Debeljak Decker Demers Demirel Demšar Desai Deschamps
    Deshmukh Deshpande Desio Desjardins Devine Devos Dewan Dey Dhar Dhawan Dhillon Diaconu Diaz
    Dickens Dickinson Dif Dighe Dijkstra Dinamarca Dindi Diskin Dixit Dlamini Dobes Dobler Dodd
    Doesburg Doherty Dokkum Dolan Dolenc Doležal Dolinar Dominguez Dominiks Donaldson Donati
    Donda Dongen Donnelly Donoso Dorka Dorn Douglas Downey Dragojević Draxler Drengs Drenthe
    Driscoll Drobná Droppa Duba Dube Dubey Dubois Duchesne Dudás Dudek Dudo Dueñas Dufour Dugar
    Duhamel Dukić Dula Dumanlı Dumas Dumont Dunge Dupont Dupuis Durand Durdu Durham Ďurica Ďuriš
    Duša Duse Dušek Dusík Dutt Dutta Duval Duze Dvořák Dzenis Eaton Ebner Echeverría Edlund Edun
    Edvards Edwards Egan Egger Eggerts Eglīte Eglītis Eide Eilífs Einaudi Eiríks Ekberg Eklund
    Ekman Eldjárns Elds Eloranta Emmen Endo Engeland English Enríquez Ericson Erjavec Erlends
    Erler Erlings Erm Eronen Ertaş Eržen Escalona Escamilla Escribano Escudero Eskola Esparza
    Espinal Espinosa Espinoza Esposito Esquivel Esteves Estevez Evers Eyjólfs Eze Fabbri Fabra
    Fabre Fajardo Falcó Falcone Falk Fallaci Fals Fantozzi Faragó Farkas Farnese Farré Fasching
    Faulkner Faure Faust Favre Fazekas Fehér Feil Fekete Felder Feliu Felten Ferm Fernandes
    Fernandez Ferrand Ferrando Ferrara Ferraris Ferrata Ferreira Ferrer Ferrero Ferretti Fiedler
    Fierro Figueras Figueroa Filar Filipović Filippini Fiol Firmansyah Fisch Fischer Fišer Fitz
    Fitzpatrick Fo Foa Fodor Folch Foley Fonseca Foote Forbes Forgáč Forsell Forster Fortin
    Fortuny Fortuyn Fournier Fowler Frami Frances Franklin Fras Fraser Fredes Fredriks Freitag
    Freitas Frey Frick Friðriks Friedman Friedrichs Friis Fritsch Fuchs Fuentes Fuertes Fujii
    Fujita Fujiwara Fukuda Fundi Furlan Fürst Fuster Gaba Gabela Gabriels Gagnon Gailius Gaillard
    Galan Galdikas Galds Galeano Galić Galilei Galindo Gallagher Gallardo Galle Gallegos Gallen
    Galler Galloway Galu Galvan Galvez Gamboa Gámez Gandhi Ganguly Garcés Garðars Gardiner Garg
    Gargallo Garnier Garrido Garriga Gartner Garza Garzón Gasa Gasela Gašparovič Gasperi Gasser
    Gati Gaviria Gaya Gedi Geier Geiger Geirs Geisel Geisler Gelabert Gelder Gelli Gemert Gence
    Gerber Gestel Gests Geyer Gheorghiu Ghose Ghosh Giannini Gibbs Gibert Gigli Gillen Gillespie
    Gilson Gimenez Gimeno Giner Giralt Giraud Girón Girona Gitari Glaser Glavan Glück Goba Godard
    Goddard Godec Godoy Goel Goje Gokhale Goldoni Gole Golob Golubić Gomes Gomez Gomila Gona
    Gonçalves Gonzaga Gonzales Gonzalez Goodman Goodwin Gordillo Gorenc Gori Gosselin Gosset
    Goswami Goto Gotti Gould Gour Goyal Graham Grahn Gramsci Granados Gratie Gravina Grba
    Greenwood Greggio Gregori Gregorič Grewal Grgić Griffen Griffiths Gríms Grinius Groote Groth
    Gruber Gual Guardiola Guay Gucci Guðbrands Guðjóns Guðlaugs Guevara Guha Guillen Guillou
    Guinness Gulan Gulati Gulyás Guma Gumbi Gunawan Gunnars Gunnlaugs Gupta Gure Gustavs
    Gutierrez Guzman Gyasi Haapala Haapaniemi Haarlem Haas Haase Haataja Haavisto Habibi Hackett
    Haddad Hadžić Hafner Hagan Hager Hägg Hagman Hahn Haid Hainaut Haines Hajdu Haji Hakala
    Hakker Halász Halder Halimah Halldórs Haller Hallgríms Hallin Halme Halonen Hamann Hamel
    Hammar Hammond Hamon Hançer Hancock Handa Handayani Hannigan Hannula Hansen Hara Harapin
    Haring Harju Härkönen Harrington Harrys Haryanto Hasanah Haščák Hasegawa Hashimoto Hastings
    Haug Hauge Haugen Haugland Hauks Hauser Hautala Hautamäki Havel Havlíček Havran Hawkins
    Hayashi Haynes Healy Hecke Hedman Heerenveen Hegedűs Heger Heiden Heijden Heikkilä Heinonen
    Heinrichs Heiskanen Helenius Helland Helsen Hemmer Hendricks Hendriks Hendrix Hengen
    Henriques Hepburn Heras Herceg Hering Hermanns Hermans Hermes Hernandez Herrero Hess Hesse
    Hester Heusden Hever Hewitt Hidayat Hietala Hietanen Higgins Hiller Hiltunen Hinriks Hintz
    Hirsch Hirt Hirvonen Hjálmars Hladká Hladký Hliník Hlinka Hobbs Hočevar Hodge Hodges Hodgson
    Hodža Hoekstra Hofer Hoffman Hofman Hokkanen Holappa Holguín Holič Holl Hollander Holloway
    Hollywood Holmgren Holst Holsten Holub Holuby Honan Honkanen Hooper Hopkins Horáček Horák
    Hore Horne Horvat Horváth Hoste Houghton Houston Howe Hoyos Hoz Hrabar Hrafns Hrdlička
    Hreiðars Hren Hribar Hrings Hrólfs Hrovat Hrubá Hruška Hsia Hsiang Hsiao Hsieh Hsin Hsing Hsu
    Huber Hübner Hudec Huertas Huet Hugis Huguet Huhn Huhtala Huisman Huka Hulst Hult Hummel
    Hummer Hurtado Husák Hutchinson Hutton Huttunen Huys Hyde Hytönen Hyvönen
    """
}
