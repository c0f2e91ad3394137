import type { CountrySites } from '../types';
import { list } from './list';

/** The Netherlands: State, provinces, larger municipalities, water boards, universities. */
export const NL: CountrySites = {
  country: 'NL',
  rules: [
    ...list(
      'state',
      `
      gov.nl government.nl overheid.nl rijksoverheid.nl afm.nl belastingdienst.nl toeslagen.nl cbs.nl cjib.nl defensie.nl digid.nl dnb.nl duo.nl
      eerstekamer.nl tweedekamer.nl kadaster.nl knmi.nl kvk.nl logius.nl minbzk.nl minjenv.nl minvws.nl nza.nl om.nl politie.nl
      raadvanstate.nl rdw.nl rechtspraak.nl rijkswaterstaat.nl rivm.nl rws.nl svb.nl uwv.nl werk.nl acm.nl
      autoriteitpersoonsgegevens.nl rekenkamer.nl nationaleombudsman.nl ind.nl nvwa.nl rvo.nl igj.nl inspectieszw.nl nlarbeidsinspectie.nl
      onderwijsinspectie.nl justid.nl ncsc.nl aivd.nl pianoo.nl cbg-meb.nl cibg.nl bigregister.nl hogeraad.nl ser.nl scp.nl cpb.nl pbl.nl wrr.nl
      nationaalarchief.nl kb.nl koninklijkhuis.nl officielebekendmakingen.nl wetten.nl ictu.nl rvig.nl coa.nl dji.nl nfi.nl
      mijnoverheid.nl pdok.nl
      hetcak.nl zorginstituutnederland.nl lvnl.nl cbr.nl huurcommissie.nl raadvoorrechtsbijstand.org
      staatsbosbeheer.nl cultureelerfgoed.nl ilent.nl rdi.nl crisis.nl brandweer.nl nederlandwereldwijd.nl
      netherlandsworldwide.nl netherlandsandyou.nl werkenvoornederland.nl justis.nl kinderbescherming.nl douane.nl
      kustwacht.nl kiesraad.nl onderwijsraad.nl gezondheidsraad.nl
      `,
    ),
    ...list(
      'higher-education',
      `
      eur.nl maastrichtuniversity.nl ou.nl ru.nl rug.nl tilburguniversity.edu tudelft.nl tue.nl universiteitleiden.nl leidenuniv.nl utwente.nl
      uu.nl uva.nl vu.nl wur.nl
      hva.nl hr.nl hu.nl hhs.nl dehaagsehogeschool.nl han.nl fontys.nl avans.nl saxion.nl hanze.nl inholland.nl windesheim.nl zuyd.nl nhlstenden.com
      hsleiden.nl hz.nl buas.nl artez.nl ahk.nl
      `,
    ),
    ...list(
      'education',
      `
      rocva.nl roc-nijmegen.nl albeda.nl zadkine.nl mboutrecht.nl rocmn.nl deltion.nl alfa-college.nl noorderpoort.nl
      drenthecollege.nl rocvantwente.nl aventus.nl graafschapcollege.nl rijnijssel.nl summacollege.nl curio.nl
      koningwillemicollege.nl vistacollege.nl gildeopleidingen.nl yuverta.nl firda.nl scalda.nl davinci.nl
      horizoncollege.nl novacollege.nl rocmondriaan.nl mborijnland.nl
      `,
      'unknown',
    ),
    ...list('research', 'surf.nl nwo.nl knaw.nl tno.nl deltares.nl nikhef.nl cwi.nl'),
    ...list(
      'health',
      'amsterdamumc.nl amsterdamumc.org erasmusmc.nl lumc.nl umcutrecht.nl umcg.nl radboudumc.nl mumc.nl ggd.nl',
      'unknown',
    ),
    ...list(
      'local',
      `
      amsterdam.nl rotterdam.nl denhaag.nl utrecht.nl eindhoven.nl tilburg.nl groningen.nl almere.nl breda.nl nijmegen.nl enschede.nl
      haarlem.nl arnhem.nl zaanstad.nl amersfoort.nl apeldoorn.nl s-hertogenbosch.nl haarlemmermeergemeente.nl
      gemeentemaastricht.nl leiden.nl dordrecht.nl zoetermeer.nl zwolle.nl deventer.nl delft.nl alkmaar.nl heerlen.nl venlo.nl leeuwarden.nl hilversum.nl
      hengelo.nl amstelveen.nl roosendaal.nl purmerend.nl oss.nl schiedam.nl helmond.nl vlaardingen.nl almelo.nl gouda.nl zeist.nl
      veenendaal.nl nieuwegein.nl lelystad.nl hoorn.nl velsen.nl middelburg.nl assen.nl sittard-geleen.nl ede.nl bergenopzoom.nl katwijk.nl
      gemeentewestland.nl emmen.nl terneuzen.nl vlissingen.nl weert.nl roermond.nl
      noord-holland.nl zuid-holland.nl provincie-utrecht.nl gelderland.nl overijssel.nl flevoland.nl fryslan.frl provinciegroningen.nl drenthe.nl
      brabant.nl limburg.nl zeeland.nl
      hhnk.nl agv.nl rijnland.net schielandendekrimpenerwaard.nl hhdelfland.nl wshd.nl waterschaprivierenland.nl
      vallei-veluwe.nl wrij.nl vechtstromen.nl wdodelta.nl noorderzijlvest.nl hunzeenaas.nl wetterskipfryslan.nl
      zuiderzeeland.nl hdsr.nl scheldestromen.nl brabantsedelta.nl dommel.nl aaenmaas.nl waterschaplimburg.nl dcmr.nl
      odnzkg.nl vru.nl vr-rr.nl vrk.nl
      `,
    ),
  ],
  sources: [
    {
      source: 'organisaties.overheid.nl: register of public bodies',
      url: 'https://organisaties.overheid.nl/',
      checkedOn: '2026-11-22',
    },
    {
      source: 'Public Suffix List (gov.nl)',
      url: 'https://publicsuffix.org/',
      checkedOn: '2026-11-22',
    },
  ],
};
