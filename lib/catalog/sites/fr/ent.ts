import type { CountrySites } from '../../types';
import { list } from '../list';

/**
 * Espaces numériques de travail: school platforms that an académie, région or département runs for its schools. Vendor
 * domains (index-education.net, opendigitaleducation.com, skolengo.com, kosmoseducation.com) serve anybody, so their
 * hosts stand here one by one.
 */
export const FR_ENT: CountrySites = {
  country: 'FR',
  rules: list(
    'school',
    `
    agora06.fr | Agora 06 (Alpes-Maritimes)
    arsene76.fr | Arsène 76 (Seine-Maritime)
    atrium-sud.fr | Atrium (Provence-Alpes-Côte d’Azur)
    aucollege84.vaucluse.fr | Au collège 84 (Vaucluse)
    cartabledesavoie.com | Cartable de Savoie
    colleges-isere.fr | Collèges de l’Isère
    colleges05.fr | Collèges des Hautes-Alpes
    cybercolleges42.fr | Cybercollèges 42 (Loire)
    e-lyco.fr | e-lyco (Pays de la Loire)
    e-primo.fr | e-primo
    eclat-bfc.fr | ÉCLAT-BFC (Bourgogne-Franche-Comté)
    ecollege.haute-garonne.fr | eCollège 31 (Haute-Garonne)
    ecollege31.fr | eCollège 31 (Haute-Garonne)
    ecollege.yvelines.fr ecollege78.fr | eCollège (Yvelines)
    eduprovence.fr | EduProvence
    elycee.rhonealpes.fr | eLycée Rhône-Alpes
    enc.hauts-de-seine.fr enc92.fr | Environnement numérique des collèges (Hauts-de-Seine)
    ent-celia.fr | Celi@ (Seine-Saint-Denis)
    ent-liberscol.fr | Liberscol (académie de Dijon)
    ent-lycees.fr ent-marne.fr ent-place.fr ent04.fr
    ent27.fr | ENT 27 (Eure)
    entauvergne.fr | ENT Auvergne
    entcolleges90.fr | ENT des collèges du Territoire de Belfort
    entcreuse.fr | ENT de la Creuse
    entea.fr | Entea (Alsace)
    enteduc.fr
    enthdf.fr | ENT Hauts-de-France
    entmip.fr | ENT Midi-Pyrénées
    entsomme.fr | ENT de la Somme
    ent.auvergnerhonealpes.fr ent.iledefrance.fr
    ent77.seine-et-marne.fr | ENT 77 (Seine-et-Marne)
    environnementnumeriquedetravail.fr
    l-educdenormandie.fr | L’Éduc de Normandie
    laclasse.com | Laclasse.com (métropole de Lyon)
    leia.corsica | Leia (Corse)
    lyceeconnecte.fr | Lycée connecté (Nouvelle-Aquitaine)
    mon-ent-occitanie.fr | Mon ENT Occitanie
    mon-ent16.lacharente.fr
    monbureaunumerique.fr | Mon bureau numérique (Grand Est)
    moncollege-ent.essonne.fr | Mon collège (Essonne)
    moncollege-ent.var.fr | Mon collège (Var)
    moncollege.valdemarne.fr | Mon collège (Val-de-Marne)
    moncollege.valdoise.fr | Mon collège (Val-d’Oise)
    monecollege.fr
    monlycee.net | MonLycée.net (Île-de-France)
    moselle-education.fr | Moselle Éducation
    nati.pf | Nati (Polynésie française)
    netocentre.fr | NetOCentre (Centre-Val de Loire)
    parisclassenumerique.fr | Paris classe numérique
    primot.fr | PrimOT (académie d’Orléans-Tours)
    savoirsnumeriques5962.fr savoirsnumeriques62.fr | Savoirs numériques 5962
    toutatice.fr | Toutatice (académie de Rennes)
    webcollege.seinesaintdenis.fr | WebCollège (Seine-Saint-Denis)
    wilapa-guyane.com | Wilapa (Guyane)
    ent94.opendigitaleducation.com mayotte.opendigitaleducation.com neoconnect.opendigitaleducation.com
    oneconnect.opendigitaleducation.com portivechju.opendigitaleducation.com
    `,
  ),
  not: [
    'index-education.net',
    'opendigitaleducation.com',
    'skolengo.com',
    'kosmoseducation.com',
    'esidoc.fr',
  ],
  sources: [
    {
      source:
        'ENT named by the ministry of education, académies and collectivités; CAS tables of open-source school tools',
      checkedOn: '2026-11-22',
    },
  ],
};
